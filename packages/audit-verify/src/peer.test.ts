// Our checkpoints and proofs, checked by sigstore's own code for Rekor's log. https://github.com/sigstore/sigstore-js
import { verifyCheckpoint } from '@sigstore/verify/dist/tlog/checkpoint.js';
import { verifyMerkleInclusion } from '@sigstore/verify/dist/tlog/merkle.js';
import { expect, test } from 'vitest';
import { readCheckpoint } from './checkpoint.ts';
import { leafData } from './leaf.ts';
import { inclusionParts, joinPart } from './proofs.ts';
import { checkpointOf, entries, newKey } from './test-log.ts';
import { appendLeaf, emptyFrontier, leafHash } from './tree.ts';

const signer = newKey();
const log = entries(37);
const nodes = new Map<string, Buffer>();
let frontier = emptyFrontier;
for (const { leaf } of log) {
  const appended = appendLeaf(frontier, leafHash(leafData(leaf)));
  ({ frontier } = appended);
  for (const { level, index, hash } of appended.nodes) nodes.set(`${level}/${index}`, hash);
}
const note = checkpointOf(log, signer.privateKey);

/** An entry of Rekor's log as sigstore knows it, with what its checks look at. */
function rekorEntry(index: number, envelope: string, data: string) {
  const hashes = inclusionParts(index, log.length).map((part) =>
    joinPart(part.map((place) => nodes.get(`${place.level}/${place.index}`)!)),
  );
  const inclusionProof = { logIndex: String(index), hashes, checkpoint: { envelope } };
  return { inclusionProof, canonicalizedBody: Buffer.from(data) } as unknown as Parameters<typeof verifyCheckpoint>[0];
}
const authority = {
  logID: signer.key.id,
  publicKey: signer.key.publicKey,
  baseURL: signer.key.name,
  validFor: { start: new Date(0), end: new Date(8e15) },
};

test('sigstore reads our checkpoint and finds each entry in it', () => {
  log.forEach(({ leaf }, index) => {
    const entry = rekorEntry(index, note, leafData(leaf));
    const checkpoint = verifyCheckpoint(entry, [authority]);
    expect(checkpoint).toMatchObject({ origin: signer.key.name, logSize: 37n, logHash: readCheckpoint(note).root });
    expect(() => verifyMerkleInclusion(entry, checkpoint)).not.toThrow();
  });
});

test('sigstore refuses a checkpoint of another text, and an entry of another content', () => {
  const [{ leaf }] = log as [(typeof log)[0]];
  expect(() => verifyCheckpoint(rekorEntry(0, note.replace('\n37\n', '\n38\n'), ''), [authority])).toThrow(
    'invalid checkpoint signature',
  );
  const entry = rekorEntry(0, note, leafData(leaf).replace('addMember', 'removeMember'));
  expect(() => verifyMerkleInclusion(entry, verifyCheckpoint(entry, [authority]))).toThrow('does not match');
});
