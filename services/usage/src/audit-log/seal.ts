import { appendLeaf, type Frontier, leafHash, rootOf, type TreeNode } from '@tenantry/audit-verify';
import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Head, Numbered } from './append-store.ts';
import { type AuditKeys, signHead } from './keys.ts';
import { leafOf } from './leaf.ts';
import { findEntriesBetween, insertCheckpoint, insertNodes, writeHead } from './seal-store.ts';

/** How many entries from before sealing began are read at a time. */
const batch = 1000;

/**
 * Puts entries that were just written at the end of the organization's log into its tree, after those before them that are
 * not in it, and signs its head. Whoever calls has the turn to write into logs.
 */
export async function sealEntries(
  trx: Trx<DB>,
  head: Head,
  entries: readonly Numbered[],
  keys: AuditKeys,
): Promise<void> {
  const last = entries.at(-1);
  if (!last) return;
  let frontier: Frontier = { size: Number(head.treeSize), roots: head.roots };
  const seal = async (some: readonly Numbered[]) => {
    const nodes: TreeNode[] = [];
    for (const entry of some) {
      const appended = appendLeaf(frontier, leafHash(leafOf(entry)));
      nodes.push(...appended.nodes);
      ({ frontier } = appended);
    }
    await insertNodes(trx, nodes);
  };
  while (BigInt(frontier.size) < head.number) {
    const from = BigInt(frontier.size) + 1n;
    await seal(await findEntriesBetween(trx, from, head.number, batch));
  }
  await seal(entries);

  const root = rootOf(frontier);
  const size = BigInt(frontier.size);
  await writeHead(trx, { number: last.number, treeSize: size, roots: frontier.roots });
  const note = await signHead(trx, keys, { orgId: last.orgId, size: frontier.size, root });
  await insertCheckpoint(trx, { size, root, note, signedAt: metaOf(trx).clock.now() });
}
