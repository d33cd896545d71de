import { inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { orderedByKey, pagesOf, type PageKey } from './page-store.ts';

export type TeamRow = Selectable<DB['team']>;

/** The teams in the order of `ids`; null where the organization has none. */
export async function findTeams(db: TenantReads<DB>, ids: readonly string[]) {
  const teams = await db.selectFrom('team').selectAll().where('id', 'in', ids).execute();
  return inOrderOf(ids, teams, (team) => team.id);
}

/** Teams at the top of the tree after an ID, oldest first. */
export function findRootTeamsAfter(db: TenantDb<DB>, after: string | null, limit: number): Promise<TeamRow[]> {
  return db
    .selectFrom('team')
    .selectAll()
    .where('parentId', 'is', null)
    .$if(after !== null, (query) => query.where('id', '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** For each key the teams directly below a team, oldest first; pages of any size in one statement. */
export async function findChildTeams(db: TenantDb<DB>, keys: readonly PageKey[]): Promise<TeamRow[][]> {
  const { rows } = await sql<TeamRow & { page: number }>`
    SELECT pages.page, team.* FROM ${pagesOf(keys)}
    CROSS JOIN LATERAL (
      SELECT * FROM team WHERE parent_id = pages.of_id AND id > pages.after_id ORDER BY id LIMIT pages.size
    ) team
    ORDER BY pages.page, team.id`.execute(db);
  return orderedByKey(keys, rows);
}

/** The team, locked until the transaction ends, against every change or only against being deleted. */
export function lockTeam(trx: Trx<DB>, id: string, against: 'change' | 'deletion'): Promise<TeamRow | undefined> {
  return trx
    .selectFrom('team')
    .selectAll()
    .where('id', '=', id)
    .$if(against === 'change', (query) => query.forUpdate())
    .$if(against === 'deletion', (query) => query.forKeyShare())
    .executeTakeFirst();
}

/** Those of the teams that exist, locked until the transaction ends against being deleted. */
export async function lockTeams(trx: Trx<DB>, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const teams = await trx.selectFrom('team').select('id').where('id', 'in', ids).orderBy('id').forKeyShare().execute();
  return new Set(teams.map(({ id }) => id));
}

/** Inserts a team, without its paths. A name that a sibling has is a violation of `team_sibling_name`. */
export function insertTeam(
  trx: Trx<DB>,
  team: { name: string; parentId: string | null; createdAt: Date },
): Promise<TeamRow> {
  return trx.insertInto('team').values(team).returningAll().executeTakeFirstOrThrow();
}

/** Changes a team and raises its version. A name that a sibling has is a violation of `team_sibling_name`. */
export function changeTeam(
  trx: Trx<DB>,
  id: string,
  change: { name: string } | { parentId: string | null },
): Promise<TeamRow> {
  return trx
    .updateTable('team')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Deletes a team with its paths and its memberships. A team below it is a violation of `team_parent`. */
export async function removeTeam(trx: Trx<DB>, id: string): Promise<void> {
  await trx.deleteFrom('team').where('id', '=', id).execute();
}
