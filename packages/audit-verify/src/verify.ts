import { createHash } from 'node:crypto';
import { type Checkpoint, readCheckpoint, signerOf } from './checkpoint.ts';
import { followErasures } from './erasures.ts';
import { type EntryLine, type ExportLine, type ManifestLine, readLine } from './export-lines.ts';
import type { VerifierKey } from './keys.ts';
import { leafData } from './leaf.ts';
import { isConsistent, isIncluded } from './proofs.ts';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf } from './tree.ts';
import { type Finding, range, type Verification, verdictOn } from './verdict.ts';

export interface Known {
  /** The organization's keys, from where one trusts: never from the export. */
  readonly keys: readonly VerifierKey[];
  /** A signed checkpoint that was kept from before. */
  readonly checkpoint?: string | undefined;
  /** What proves that the export's log continues that checkpoint's, where the export does not by itself; in base64. */
  readonly proof?: readonly string[] | undefined;
}

/** The action of the entry that says up to which number entries were let go. */
const pruning = 'usage.pruneAuditLog';
const outOfPlace = 'it does not belong here: inserted, repeated or out of order';

/**
 * Checks an export line by line. Nothing of it is believed but what is signed by one of the keys. Throws where the older checkpoint
 * cannot be held against it without a proof.
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  known: Known,
): Promise<Verification> {
  const findings: Finding[] = [];
  const tampered = (place: string, reason: string) => void findings.push({ verdict: 'TAMPERED', place, reason });
  const hash = createHash('sha256');
  const erasures = followErasures();
  let manifest: ManifestLine | null = null;
  let head: Checkpoint | null = null;
  let older: Checkpoint | null = null;
  let frontier: Frontier = emptyFrontier;
  let [lineNumber, entries, pruned, toldPruned, soundUntil, lastAlone, isOver] = [0, 0, 0, 0, 0, 0, false];

  function takeManifest(line: ManifestLine) {
    manifest = line;
    head = signed(line.checkpoint, known.keys, (reason) => tampered('checkpoint of the export', reason));
    older =
      known.checkpoint === undefined
        ? null
        : signed(known.checkpoint, known.keys, (reason) => tampered('older checkpoint', reason));
    if (head && older && older.size > head.size)
      tampered(range(head.size + 1, older.size), 'they are missing: the older checkpoint has seen more entries');
    if (line.organization !== organizationOf(known.keys))
      tampered('manifest', 'it is of another organization than the key');
  }
  function takeEntry(line: EntryLine) {
    const { leaf } = line;
    entries += 1;
    const place = `entry ${leaf.number}`;
    const found = leafHash(leafData(leaf));
    if (leaf.organization !== manifest?.organization) tampered(place, 'it is of another organization');
    if (found.toString('base64') !== line.hash) tampered(place, 'its content is not what was sealed');
    const wrong = erasures.take(leaf, line.personal);
    if (wrong) tampered(place, wrong);
    if (leaf.action === pruning)
      toldPruned = Math.max(toldPruned, ...leaf.targets.map(Number).filter(Number.isSafeInteger));
    if (manifest?.filter) return takeAlone(line, place, found);
    const expected = frontier.size + 1;
    if (leaf.number > expected) tampered(range(expected, leaf.number - 1), 'missing');
    if (leaf.number < expected) tampered(place, outOfPlace);
    ({ frontier } = appendLeaf(frontier, found));
    if (older && frontier.size === older.size) compare(older, 'older checkpoint');
  }
  function takeAlone({ leaf, proof = [] }: EntryLine, place: string, found: Buffer) {
    if (leaf.number <= lastAlone) tampered(place, outOfPlace);
    lastAlone = Math.max(lastAlone, leaf.number);
    if (head && !isIncluded(found, leaf.number - 1, head.size, proof.map(bytes), head.root))
      tampered(place, 'it is not in the log that was signed');
  }
  function compare(checkpoint: Checkpoint, name: string) {
    if (rootOf(frontier).equals(checkpoint.root)) return void (soundUntil = Math.max(soundUntil, frontier.size));
    // What comes after the first place that was changed, does not fit either.
    if (!findings.some(({ verdict }) => verdict === 'TAMPERED'))
      tampered(
        range(soundUntil + 1, frontier.size),
        `they are not what was signed: their root is not that of the ${name}`,
      );
  }
  function take(line: ExportLine) {
    switch (line.type) {
      case 'manifest':
        return takeManifest(line);
      case 'pruned':
        if (entries > 0 || pruned > 0) return tampered(`line ${lineNumber}`, 'only the beginning of a log is let go');
        pruned = line.entries;
        soundUntil = pruned;
        frontier = { size: pruned, roots: line.roots.map(bytes) };
        if (bits(pruned) !== line.roots.length)
          tampered(range(1, pruned), 'what stands for them is no beginning of a log');
        if (pruned > 0) findings.push({ verdict: 'PRUNED', place: range(1, pruned), reason: 'let go by retention' });
        if (older && older.size === pruned) compare(older, 'older checkpoint');
        return;
      case 'entry':
        return takeEntry(line);
      case 'checkpoint': {
        const place = `checkpoint after entry ${frontier.size}`;
        const checkpoint = signed(line.note, known.keys, (reason) => tampered(place, reason));
        if (checkpoint && checkpoint.size === frontier.size) compare(checkpoint, 'checkpoint after them');
        else if (checkpoint) tampered(place, `it is of ${checkpoint.size} entries`);
        return;
      }
      case 'end':
        isOver = true;
        if (line.entries !== entries) tampered('end', `it counts ${line.entries} entries, there are ${entries}`);
        if (line.sha256 !== hash.digest('hex')) tampered('end', 'the lines before are not those that were written');
    }
  }

  for await (const text of lines) {
    lineNumber += 1;
    const line = isOver ? null : readLine(text);
    if (!line || (line.type === 'manifest') !== (lineNumber === 1)) {
      tampered(`line ${lineNumber}`, 'it is no line of an export, or not in its place');
      if (lineNumber === 1) break;
      continue;
    }
    take(line);
    if (!isOver) hash.update(`${text}\n`);
  }
  finish();
  const verification = verdictOn([...findings, ...(head ? erasures.findings() : [])], entries);
  const { filter } = (manifest ?? {}) as Partial<ManifestLine>;
  return filter ? { ...verification, filter } : verification;

  function finish() {
    if (!isOver) tampered('end', `the export is cut off after ${lineNumber} lines`);
    if (!manifest || !head) return;
    if (!manifest.filter) {
      if (frontier.size < head.size) tampered(range(frontier.size + 1, head.size), 'missing');
      else if (frontier.size > head.size) tampered(range(head.size + 1, frontier.size), 'they were not signed for');
      else compare(head, 'checkpoint');
      if (pruned > toldPruned) tampered(range(toldPruned + 1, pruned), 'they are gone, and no entry tells of it');
    }
    // Where its entries are here they have been compared.
    if (older && older.size <= head.size && (manifest.filter || older.size < pruned)) holdAgainst(older, head);
  }
  function holdAgainst(before: Checkpoint, now: Checkpoint) {
    const proof = known.proof ?? (before.size === now.size ? [] : null);
    if (!proof)
      throw new Error(
        `The export has not all entries up to the older checkpoint: give the proof from ${before.size} to ${now.size}.`,
      );
    if (!isConsistent(before, now, proof.map(bytes))) tampered('older checkpoint', 'the log does not continue it');
  }
}

/** The checkpoint, if one of the keys signed it; tells why not. */
export function signed(note: string, keys: readonly VerifierKey[], tell: (reason: string) => void): Checkpoint | null {
  try {
    const checkpoint = readCheckpoint(note);
    if (signerOf(note, keys)) return checkpoint;
    tell('it is signed with none of the keys that were given');
  } catch (error) {
    tell((error as Error).message);
  }
  return null;
}

/** The organization whose log the keys sign: the last part of their name. */
const organizationOf = (keys: readonly VerifierKey[]): string | undefined => keys[0]?.name.split('/').at(-1);
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');
const bits = (size: number): number => [...size.toString(2)].filter((digit) => digit === '1').length;
