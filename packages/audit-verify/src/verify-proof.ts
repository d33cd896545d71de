import type { Known } from './verify.ts';
import { signed } from './verify.ts';
import { leafHash } from './tree.ts';
import { isConsistent, isIncluded } from './proofs.ts';
import { type Finding, type Verification, verdictOn } from './verdict.ts';

/** What the graph's `AuditEntry.inclusionProof` answers. */
export interface InclusionProof {
  readonly leafData: string;
  readonly index: string | number;
  readonly hashes: readonly string[];
  readonly checkpoint: { readonly note: string };
}

/** What the graph's `AuditCheckpoint` answers, with a `consistencyProof`. */
export interface ConsistencyProof {
  readonly note: string;
  readonly consistencyProof: readonly string[];
}

/** Checks that one entry is in the log that was signed. */
export function verifyInclusion(
  { leafData, index, hashes, checkpoint }: InclusionProof,
  { keys }: Known,
): Verification {
  const place = `entry ${Number(index) + 1}`;
  const findings: Finding[] = [];
  const tampered = (reason: string) => void findings.push({ verdict: 'TAMPERED', place, reason });
  const head = signed(checkpoint.note, keys, (reason) => tampered(`its checkpoint: ${reason}`));
  if (head && !isIncluded(leafHash(leafData), Number(index), head.size, hashes.map(bytes), head.root))
    tampered('it is not in the log that was signed');
  return verdictOn(findings, 1);
}

/** Checks that a log continues the one of the older checkpoint. */
export function verifyConsistency(
  { note, consistencyProof }: ConsistencyProof,
  { keys, checkpoint }: Known,
): Verification {
  const findings: Finding[] = [];
  const tampered = (place: string, reason: string) => void findings.push({ verdict: 'TAMPERED', place, reason });
  const newer = signed(note, keys, (reason) => tampered('checkpoint', reason));
  const older = signed(checkpoint ?? '', keys, (reason) => tampered('older checkpoint', reason));
  if (newer && older && !isConsistent(older, newer, consistencyProof.map(bytes)))
    tampered('older checkpoint', 'the log does not continue it');
  return verdictOn(findings, 0);
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
