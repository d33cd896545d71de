#!/usr/bin/env node
// audit-verify FILE --key KEY… [--checkpoint OLDER] [--proof PROOF]: checks an export or a proof, without a network.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readVerifierKey } from './keys.ts';
import type { Verification } from './verdict.ts';
import { type Known, verifyExport } from './verify.ts';
import { verifyConsistency, verifyInclusion } from './verify-proof.ts';

const usage = `audit-verify FILE --key KEY [--key KEY …] [--checkpoint FILE] [--proof FILE]

FILE          an export of the audit log (NDJSON), or a proof as the graph answers it (JSON)
--key         a key of the organization, or a file with one on each line: from where you trust, not from the export
--checkpoint  a checkpoint kept from before, which the log must continue
--proof       the consistency proof, a JSON array, where not all entries up to that checkpoint are in the export

Exit code 0: VALID, PRUNED or ERASED. 1: TAMPERED. 2: it could not be checked.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string', multiple: true, default: [] },
      checkpoint: { type: 'string' },
      proof: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1 || values.key.length === 0) throw new Error(usage);
  const known: Known = {
    keys: values.key.flatMap(keysIn),
    checkpoint: values.checkpoint && readFileSync(values.checkpoint, 'utf8'),
    proof: values.proof === undefined ? undefined : (JSON.parse(readFileSync(values.proof, 'utf8')) as string[]),
  };
  report(await verify(file, known));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function keysIn(given: string) {
  const text = existsSync(given) ? readFileSync(given, 'utf8') : given;
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readVerifierKey);
}

async function verify(file: string, known: Known): Promise<Verification> {
  if (!file.endsWith('.json'))
    return verifyExport(createInterface({ input: createReadStream(file), crlfDelay: 0 }), known);
  const proof: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (hasMembers(proof, 'leafData', 'index', 'hashes', 'checkpoint')) return verifyInclusion(proof as never, known);
  if (hasMembers(proof, 'note', 'consistencyProof')) {
    if (known.checkpoint === undefined)
      throw new Error('Give the older checkpoint that the proof begins with: --checkpoint.');
    return verifyConsistency(proof as never, known);
  }
  throw new Error(`${file} is no proof: it has leafData, index, hashes and checkpoint, or note and consistencyProof.`);
}

function hasMembers(value: unknown, ...names: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && names.every((name) => name in value);
}

function report({ verdict, findings, entries, filter }: Verification): void {
  const chosen = filter
    ? `, said to be all that are like ${JSON.stringify(filter)}: only a whole export shows that`
    : '';
  console.log(`${verdict}: ${entries} ${entries === 1 ? 'entry' : 'entries'}${chosen}`);
  for (const finding of findings) console.log(`  ${finding.verdict} ${finding.place}: ${finding.reason}`);
  process.exitCode = verdict === 'TAMPERED' ? 1 : 0;
}
