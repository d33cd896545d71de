import { groupInOrderOf, type TenantReads, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { TeamRow } from './store.ts';

/** For each ID the team and all above it, from the top of the tree down; empty where the organization has no such team. */
export async function findLineages(db: TenantReads<DB>, ids: readonly string[]): Promise<TeamRow[][]> {
  const rows = await db
    .selectFrom('teamPath')
    .innerJoin('team', 'team.id', 'teamPath.ancestorId')
    .selectAll('team')
    .select('teamPath.descendantId')
    .where('teamPath.descendantId', 'in', ids)
    .orderBy('teamPath.distance', 'desc')
    .execute();
  return groupInOrderOf(ids, rows, (row) => row.descendantId);
}

/**
 * Locks the organization's tree until the transaction ends: the shape of it changes one transaction after another. A lock
 * of its own, because the organization's row is locked by those who have locked members and their teams before.
 */
export async function lockTree(trx: Trx<DB>): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended('teams of ' || current_setting('app.org_id'), 0))`.execute(
    trx,
  );
}

/** How many levels of teams are below a team; 0 for none. */
export async function heightBelow(trx: Trx<DB>, id: string): Promise<number> {
  const { height } = await trx
    .selectFrom('teamPath')
    .select((eb) => eb.fn.max('distance').as('height'))
    .where('ancestorId', '=', id)
    .executeTakeFirstOrThrow();
  return height ?? 0;
}

/** Writes the paths of a new team, which has nothing below it. */
export async function insertPaths(trx: Trx<DB>, id: string, parentId: string | null): Promise<void> {
  await sql`
    INSERT INTO team_path (ancestor_id, descendant_id, distance)
    SELECT ${id}::uuid, ${id}::uuid, 0
    UNION ALL
    SELECT ancestor_id, ${id}::uuid, distance + 1 FROM team_path WHERE descendant_id = ${parentId}::uuid`.execute(trx);
}

/** Rewrites the paths of a team and of all below it for another parent, which must not be among them. */
export async function movePaths(trx: Trx<DB>, id: string, parentId: string | null): Promise<void> {
  await sql`
    DELETE FROM team_path
    WHERE descendant_id IN (SELECT descendant_id FROM team_path WHERE ancestor_id = ${id}::uuid)
      AND ancestor_id NOT IN (SELECT descendant_id FROM team_path WHERE ancestor_id = ${id}::uuid)`.execute(trx);
  await sql`
    INSERT INTO team_path (ancestor_id, descendant_id, distance)
    SELECT above.ancestor_id, below.descendant_id, above.distance + below.distance + 1
    FROM team_path above CROSS JOIN team_path below
    WHERE above.descendant_id = ${parentId}::uuid AND below.ancestor_id = ${id}::uuid`.execute(trx);
}
