import type { NodePlace } from '@tenantry/audit-verify';
import type { TenantDb, TenantReads } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type CheckpointRow = Selectable<DB['auditCheckpoint']>;

/** Stands for the largest size that was signed. */
export const latest = 'latest';

/** The largest `bigint` of Postgres. */
const largest = 2n ** 63n - 1n;
const isSize = (size: string): boolean => size !== latest && BigInt(size) > 0n && BigInt(size) <= largest;

/** The checkpoints of these sizes, in their order; null where none was signed. */
export async function findCheckpoints(
  db: TenantReads<DB>,
  sizes: readonly string[],
): Promise<(CheckpointRow | null)[]> {
  const rows = await (db as TenantDb<DB>)
    .selectFrom('auditCheckpoint')
    .selectAll()
    .where(({ eb, or, selectFrom, fn }) =>
      or([
        eb('size', '=', (any) => any.fn.any(sql<bigint[]>`${sizes.filter(isSize)}::bigint[]`)),
        ...(sizes.includes(latest)
          ? [eb('size', '=', selectFrom('auditCheckpoint').select(fn.max('size').as('size')))]
          : []),
      ]),
    )
    .orderBy('size')
    .execute();
  const bySize = new Map(rows.map((row) => [String(row.size), row]));
  return sizes.map((size) => (size === latest ? rows.at(-1) : bySize.get(size)) ?? null);
}

/** A node's key for `findNodes`. */
export const nodeKey = ({ level, index }: NodePlace): string => `${level}/${index}`;

/** The roots of full subtrees by their keys, in that order; null where the tree has none yet. */
export async function findNodes(db: TenantReads<DB>, keys: readonly string[]): Promise<(Buffer | null)[]> {
  const places = keys.map((key) => key.split('/'));
  const { rows } = await sql<{ key: string; hash: Buffer }>`
    SELECT level || '/' || position AS key, hash FROM audit_node
    WHERE (level, position) IN (SELECT * FROM unnest(
      ${places.map(([level]) => level)}::smallint[], ${places.map(([, index]) => index)}::bigint[]))`.execute(db);
  const byKey = new Map(rows.map(({ key, hash }) => [key, hash]));
  return keys.map((key) => byKey.get(key) ?? null);
}
