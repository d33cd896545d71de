import { inOrderOf, type PersonDb, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { JoinRequestStatus } from '../generated/schema.ts';
import type { OrganizationRow } from '../organizations/store.ts';

export type JoinRequestRow = Omit<Selectable<DB['joinRequest']>, 'status'> & { status: JoinRequestStatus };

/** An organization that a person can join by their address. */
export interface JoinableRow {
  readonly organization: OrganizationRow;
  readonly needsApproval: boolean;
  readonly requestedAt: Date | null;
}

/** The organizations that take in the person for their address and of which they are no member, by name. */
export async function findJoinable(db: PersonDb<DB>): Promise<JoinableRow[]> {
  const rows = await db
    .selectFrom('organization')
    .innerJoin('domain', 'domain.orgId', 'organization.id')
    .leftJoin('formerMember', 'formerMember.orgId', 'organization.id')
    .leftJoin('joinRequest', (join) =>
      join.onRef('joinRequest.orgId', '=', 'organization.id').on('joinRequest.status', '=', 'PENDING'),
    )
    .selectAll('organization')
    .select([
      sql<boolean>`domain.auto_join = 'SUGGEST' OR former_member.user_id IS NOT NULL`.as('needsApproval'),
      'joinRequest.createdAt as requestedAt',
    ])
    .where('organization.status', '=', 'ACTIVE')
    .where(sql<boolean>`organization.id NOT IN (SELECT own.org_id FROM own_memberships() own)`)
    .orderBy('organization.name')
    .orderBy('organization.id')
    .limit(100)
    .execute();
  return rows.map(({ needsApproval, requestedAt, ...organization }) => ({ organization, needsApproval, requestedAt }));
}

/** Whether the person was a member of the organization before. */
export async function wasMember(trx: Trx<DB>, userId: string): Promise<boolean> {
  const found = await trx.selectFrom('formerMember').select('userId').where('userId', '=', userId).executeTakeFirst();
  return found !== undefined;
}

/** The requests in the order of `ids`; null where the organization has none. */
export async function findJoinRequests(db: TenantReads<DB>, ids: readonly string[]) {
  const requests = await selectRequests(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, requests, (request) => request.id);
}

/** Requests that wait for an answer after an ID, oldest first. */
export function findPendingAfter(db: TenantDb<DB>, after: string | null, limit: number): Promise<JoinRequestRow[]> {
  return selectRequests(db)
    .where('status', '=', 'PENDING')
    .$if(after !== null, (query) => query.where('id', '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The request, locked for a decision; undefined when the organization has none with this ID. */
export function lockJoinRequest(trx: Trx<DB>, id: string): Promise<JoinRequestRow | undefined> {
  return selectRequests(trx).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Inserts a request; null when one of the person's waits already. */
export async function insertJoinRequest(
  trx: Trx<DB>,
  request: { userId: string; email: string; name: string; createdAt: Date },
): Promise<JoinRequestRow | null> {
  const inserted = await trx
    .insertInto('joinRequest')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  return (inserted as JoinRequestRow | undefined) ?? null;
}

/** Writes down what came of a request. */
export async function decideJoinRequest(
  trx: Trx<DB>,
  id: string,
  decision: { status: 'APPROVED' | 'DECLINED'; decidedAt: Date },
): Promise<JoinRequestRow> {
  const decided = await trx
    .updateTable('joinRequest')
    .set(decision)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return decided as JoinRequestRow;
}

function selectRequests(db: TenantReads<DB>) {
  return (db as TenantDb<DB>).selectFrom('joinRequest').selectAll().$narrowType<{ status: JoinRequestStatus }>();
}
