import { nodeHash } from './tree.ts';

/** Names a full subtree: `level` 0 are the leaves, and `index` counts within the level. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}
/** A hash of a proof: the full subtrees that it is made of, the largest first. Only the last hash of a tree takes several. */
export type ProofPart = readonly NodePlace[];

/** The full subtrees that a tree of `size` is made of, the largest first: where its frontier's roots are. */
export function rootParts(size: number): NodePlace[] {
  return subtrees(0, size);
}

/** What proves that the leaf at `index`, counted from 0, is in the tree of `size`: RFC 6962, 2.1.1. */
export function inclusionParts(index: number, size: number): ProofPart[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`There is no leaf ${index} in a tree of ${size}.`);
  return pathTo(index, 0, size);
}

/** What proves that the tree of `from` leaves is how the tree of `size` began: RFC 6962, 2.1.2. */
export function consistencyParts(from: number, size: number): ProofPart[] {
  if (!(from > 0 && from <= size)) throw new RangeError(`A tree of ${size} did not begin with ${from}.`);
  return from === size ? [] : subProof(from, 0, size, true);
}

/** The hash of a part of a proof, from those of its subtrees. */
export function joinPart(hashes: readonly Buffer[]): Buffer {
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** Whether the path leads from the leaf at `index` to the root: RFC 9162, 2.1.3.2. */
export function isIncluded(leaf: Buffer, index: number, size: number, path: readonly Buffer[], root: Buffer): boolean {
  if (index < 0 || index >= size) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else hash = nodeHash(hash, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && hash.equals(root);
}

/** Whether the tree of `from` leaves with `fromRoot` is how the tree of `size` with `root` began: RFC 9162, 2.1.4.2. */
export function isConsistent(
  { size: from, root: fromRoot }: { readonly size: number; readonly root: Buffer },
  { size, root }: { readonly size: number; readonly root: Buffer },
  proof: readonly Buffer[],
): boolean {
  if (from === 0) return proof.length === 0;
  if (from > size) return false;
  if (from === size) return proof.length === 0 && fromRoot.equals(root);
  const path = isPowerOfTwo(from) ? [fromRoot, ...proof] : [...proof];
  const first = path.shift();
  if (!first) return false;
  let [place, last] = [from - 1, size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [older, newer] = [first, first];
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      older = nodeHash(sibling, older);
      newer = nodeHash(sibling, newer);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else newer = nodeHash(newer, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && older.equals(fromRoot) && newer.equals(root);
}

function pathTo(index: number, start: number, size: number): ProofPart[] {
  if (size === 1) return [];
  const split = splitOf(size);
  return index < split
    ? [...pathTo(index, start, split), subtrees(start + split, size - split)]
    : [...pathTo(index - split, start + split, size - split), subtrees(start, split)];
}

function subProof(from: number, start: number, size: number, isWhole: boolean): ProofPart[] {
  if (from === size) return isWhole ? [] : [subtrees(start, size)];
  const split = splitOf(size);
  return from <= split
    ? [...subProof(from, start, split, isWhole), subtrees(start + split, size - split)]
    : [...subProof(from - split, start + split, size - split, false), subtrees(start, split)];
}

/** The full subtrees over `size` leaves from `start` on, where `start` is a multiple of every one of them. */
function subtrees(start: number, size: number): NodePlace[] {
  const places: NodePlace[] = [];
  for (let [at, left] = [start, size]; left > 0;) {
    const level = Math.floor(Math.log2(left));
    places.push({ level, index: at / 2 ** level });
    at += 2 ** level;
    left -= 2 ** level;
  }
  return places;
}

/** The largest power of two below `size`. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);
const half = (value: number): number => Math.floor(value / 2);
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
