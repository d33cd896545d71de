import { createHash } from 'node:crypto';

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

/** The hash of a leaf: https://www.rfc-editor.org/rfc/rfc6962#section-2.1, with SHA-256. */
export function leafHash(data: string | Buffer): Buffer {
  return createHash('sha256').update(leafPrefix).update(data).digest();
}

/** The hash of a node over its two children. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}

/** A tree as far as it takes to go on with it: the roots of its full subtrees, the largest first; one for each bit of the size. */
export interface Frontier {
  readonly size: number;
  readonly roots: readonly Buffer[];
}

export const emptyFrontier: Frontier = { size: 0, roots: [] };

/** The root of a full subtree: `level` 0 are the leaves, and `index` counts within the level. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
  readonly hash: Buffer;
}

/** The tree with one more leaf, and the full subtrees that the leaf has completed, itself the first of them. */
export function appendLeaf(
  frontier: Frontier,
  leaf: Buffer,
): { readonly frontier: Frontier; readonly nodes: TreeNode[] } {
  const roots = [...frontier.roots];
  const nodes: TreeNode[] = [{ level: 0, index: frontier.size, hash: leaf }];
  let hash = leaf;
  let index = frontier.size;
  for (let level = 1; index % 2 === 1; level += 1) {
    hash = nodeHash(roots.pop()!, hash);
    index = (index - 1) / 2;
    nodes.push({ level, index, hash });
  }
  roots.push(hash);
  return { frontier: { size: frontier.size + 1, roots }, nodes };
}

/** The tree's head, which stands for every leaf and its place. */
export function rootOf({ roots }: Frontier): Buffer {
  return roots.length === 0 ? createHash('sha256').digest() : roots.reduceRight((right, left) => nodeHash(left, right));
}
