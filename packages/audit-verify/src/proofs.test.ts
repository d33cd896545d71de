import { expect, test } from 'vitest';
import { consistencyParts, inclusionParts, isConsistent, isIncluded, joinPart, type ProofPart } from './proofs.ts';
import { appendLeaf, emptyFrontier, leafHash, nodeHash, rootOf } from './tree.ts';

const leaves = Array.from({ length: 70 }, (_, index) => leafHash(`entry ${index}`));

/** The root by its definition: RFC 6962, 2.1. */
function rootByDefinition(of: readonly Buffer[]): Buffer {
  if (of.length === 1) return of[0]!;
  let split = 1;
  while (split * 2 < of.length) split *= 2;
  return nodeHash(rootByDefinition(of.slice(0, split)), rootByDefinition(of.slice(split)));
}
const roots = leaves.map((_, index) => rootByDefinition(leaves.slice(0, index + 1)));
const root = (size: number) => roots[size - 1]!;

const nodes = new Map<string, Buffer>();
let frontier = emptyFrontier;
const frontiers = leaves.map((leaf) => {
  const appended = appendLeaf(frontier, leaf);
  for (const { level, index, hash } of appended.nodes) nodes.set(`${level}/${index}`, hash);
  return (frontier = appended.frontier);
});
const hashesOf = (parts: readonly ProofPart[]) =>
  parts.map((part) => joinPart(part.map(({ level, index }) => nodes.get(`${level}/${index}`)!)));

test('an empty tree and a leaf are hashed as certificate transparency does', () => {
  expect(rootOf(emptyFrontier).toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  expect(leafHash('').toString('hex')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
});

test('a tree that grows leaf by leaf has the root of its definition, and no more roots than its size has bits', () => {
  frontiers.forEach((grown, index) => {
    expect(rootOf(grown)).toEqual(root(index + 1));
    expect(grown.roots.length).toBeLessThanOrEqual(7);
  });
});

test('every leaf is proved to be in every tree that has it, by a path no longer than the tree is high', () => {
  for (let size = 1; size <= leaves.length; size += 1) {
    for (let index = 0; index < size; index += 1) {
      const path = hashesOf(inclusionParts(index, size));
      expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(isIncluded(leaves[index]!, index, size, path, root(size))).toBe(true);
      expect(isIncluded(leaves[index]!, (index + 1) % size, size, path, root(size))).toBe(size === 1);
      expect(isIncluded(leafHash('another'), index, size, path, root(size))).toBe(false);
      expect(isIncluded(leaves[index]!, index, size, [...path, leaves[0]!], root(size))).toBe(false);
    }
  }
  expect(() => inclusionParts(3, 3)).toThrow('There is no leaf 3 in a tree of 3.');
});

test('every tree is proved to be the beginning of every later one, and nothing else is', () => {
  for (let size = 1; size <= leaves.length; size += 1) {
    for (let from = 1; from <= size; from += 1) {
      const [older, newer] = [
        { size: from, root: root(from) },
        { size, root: root(size) },
      ];
      const proof = hashesOf(consistencyParts(from, size));
      expect(isConsistent(older, newer, proof)).toBe(true);
      expect(isConsistent({ ...older, root: leaves[69]! }, newer, proof)).toBe(false);
      expect(isConsistent(older, { ...newer, root: leaves[69]! }, proof)).toBe(false);
      expect(isConsistent(older, newer, [...proof, leaves[0]!])).toBe(false);
    }
  }
  expect(isConsistent({ size: 2, root: root(2) }, { size: 1, root: root(1) }, [])).toBe(false);
  expect(() => consistencyParts(4, 3)).toThrow('A tree of 3 did not begin with 4.');
});
