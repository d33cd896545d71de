import type { TreeNode } from '@tenantry/audit-verify';
import { enqueue, metaOf, type Trx } from '@tenantry/database';
import { type Insertable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Head, Numbered } from './append-store.ts';
import { selectEntries } from './store.ts';

/** Entries by their numbers, both included, in order. */
export function findEntriesBetween(trx: Trx<DB>, from: bigint, to: bigint, limit: number): Promise<Numbered[]> {
  return selectEntries(trx)
    .where('number', '>=', from)
    .where('number', '<=', to)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** Keeps the roots of subtrees that became full. */
export async function insertNodes(trx: Trx<DB>, nodes: readonly TreeNode[]): Promise<void> {
  const kept = sql`
    INSERT INTO audit_node (level, position, hash)
    SELECT * FROM unnest(${nodes.map(({ level }) => level)}::smallint[], ${nodes.map(({ index }) => index)}::bigint[],
      ${nodes.map(({ hash }) => hash)}::bytea[])`;
  await enqueue(trx, kept.compile(trx));
}

/** Says where the organization's log ends now. */
export async function writeHead(trx: Trx<DB>, { number, treeSize, roots }: Omit<Head, 'recordedAt'>): Promise<void> {
  const ended = sql`
    INSERT INTO audit_head (number, tree_size, roots, announced_at)
    VALUES (${number}::bigint, ${treeSize}::bigint, ${[...roots]}::bytea[], ${metaOf(trx).clock.now()}::timestamptz)
    ON CONFLICT (org_id) DO UPDATE SET number = excluded.number, tree_size = excluded.tree_size, roots = excluded.roots`;
  await enqueue(trx, ended.compile(trx));
}

/** Keeps a signed head. */
export async function insertCheckpoint(trx: Trx<DB>, checkpoint: Insertable<DB['auditCheckpoint']>): Promise<void> {
  await enqueue(trx, trx.insertInto('auditCheckpoint').values(checkpoint).compile());
}
