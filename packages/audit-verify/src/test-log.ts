import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { signCheckpoint } from './checkpoint.ts';
import { rawKey, readVerifierKey, writeVerifierKey } from './keys.ts';
import { type Leaf, leafData, type PersonalContent } from './leaf.ts';
import { consistencyParts, inclusionParts, joinPart, type ProofPart } from './proofs.ts';
import { appendLeaf, emptyFrontier, type Frontier, leafHash, rootOf } from './tree.ts';

export const organization = 'org_01kqv0000000000000000000aa';
const origin = `tenantry/audit/${organization}`;

/** A pair of keys of the organization. */
export function newKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const text = writeVerifierKey(origin, rawKey(publicKey));
  return { privateKey, text, key: readVerifierKey(text) };
}

export interface Written {
  readonly leaf: Leaf;
  readonly personal: PersonalContent | null;
}

/** An entry whose doer was somewhere. */
export function entry(number: number, changes: Partial<Leaf> = {}): Written {
  const salt = createHash('sha256').update(`salt ${number}`).digest();
  const content = JSON.stringify({ ip: `192.0.2.${number}` });
  const leaf: Leaf = {
    v: 1,
    organization,
    number,
    id: `aud_${number}`,
    action: 'identity.addMember',
    actor: number % 2 === 0 ? 'usr_even' : 'usr_odd',
    user: number % 2 === 0 ? 'usr_even' : 'usr_odd',
    impersonator: null,
    targets: [`mem_${number}`],
    outcome: 'SUCCESS',
    occurredAt: '2026-11-21T09:00:00.000Z',
    recordedAt: '2026-11-21T09:30:00.000Z',
    requestId: `request-${number}`,
    personal: createHash('sha256').update(salt).update(content).digest('hex'),
    ...changes,
  };
  return { leaf, personal: leaf.personal === null ? null : { content, salt: salt.toString('base64') } };
}

export const entries = (count: number): Written[] => Array.from({ length: count }, (_, index) => entry(index + 1));

function frontierOf(written: readonly Written[]): Frontier {
  let frontier = emptyFrontier;
  for (const { leaf } of written) ({ frontier } = appendLeaf(frontier, leafHash(leafData(leaf))));
  return frontier;
}

/** The signed head after these entries. */
export function checkpointOf(written: readonly Written[], privateKey: KeyObject): string {
  const frontier = frontierOf(written);
  return signCheckpoint({ origin, size: frontier.size, root: rootOf(frontier) }, privateKey);
}

/** The lines of an export of these entries, with a checkpoint after every tenth, and without the first `pruned`. */
export function exportOf(
  written: readonly Written[],
  { privateKey, text }: ReturnType<typeof newKey>,
  pruned = 0,
): string[] {
  const manifest = {
    type: 'manifest',
    version: 1,
    organization,
    exportedAt: '2026-11-22T00:00:00.000Z',
    filter: null,
    checkpoint: checkpointOf(written, privateKey),
    keys: [text],
  };
  const { roots } = frontierOf(written.slice(0, pruned));
  const lines: object[] = [manifest];
  if (pruned > 0) lines.push({ type: 'pruned', entries: pruned, roots: roots.map((root) => root.toString('base64')) });
  for (const { leaf, personal } of written.slice(pruned)) {
    lines.push({ type: 'entry', leaf, hash: leafHash(leafData(leaf)).toString('base64'), personal });
    if (leaf.number % 10 === 0)
      lines.push({ type: 'checkpoint', note: checkpointOf(written.slice(0, leaf.number), privateKey) });
  }
  return ended(lines.map((line) => JSON.stringify(line)));
}

/** The hashes in base64 of parts of a proof in the tree of these entries. */
function hashesOf(written: readonly Written[], parts: readonly ProofPart[]): string[] {
  const nodes = new Map<string, Buffer>();
  let frontier = emptyFrontier;
  for (const { leaf } of written) {
    const appended = appendLeaf(frontier, leafHash(leafData(leaf)));
    ({ frontier } = appended);
    for (const { level, index, hash } of appended.nodes) nodes.set(`${level}/${index}`, hash);
  }
  return parts.map((part) =>
    joinPart(part.map(({ level, index }) => nodes.get(`${level}/${index}`)!)).toString('base64'),
  );
}

/** What proves that the log of these entries continues that of the first `from`. */
export const continuityOf = (written: readonly Written[], from: number): string[] =>
  hashesOf(written, consistencyParts(from, written.length));

/** The lines of an export of those of these entries that are chosen, each with its own proof. */
export function chosenOf(
  written: readonly Written[],
  signer: ReturnType<typeof newKey>,
  isChosen: (one: Written) => boolean,
): string[] {
  const manifest = { ...(JSON.parse(exportOf(written, signer)[0]!) as object), filter: { outcome: 'SUCCESS' } };
  const lines = written.filter(isChosen).map(({ leaf, personal }) => ({
    ...{ type: 'entry', leaf, hash: leafHash(leafData(leaf)).toString('base64'), personal },
    proof: hashesOf(written, inclusionParts(leaf.number - 1, written.length)),
  }));
  return ended([manifest, ...lines].map((line) => JSON.stringify(line)));
}

/** The lines with an end that fits them, as whoever changed them would write it. */
export function ended(lines: readonly string[]): string[] {
  const before = lines.filter((line) => !line.startsWith('{"type":"end"'));
  const sha256 = createHash('sha256');
  for (const line of before) sha256.update(`${line}\n`);
  const entryCount = before.filter((line) => line.startsWith('{"type":"entry"')).length;
  return [...before, JSON.stringify({ type: 'end', entries: entryCount, sha256: sha256.digest('hex') })];
}
