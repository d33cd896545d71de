import { type BearerDb, inOrderOf, type TenantDb, type TenantReads, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { InvitationStatus } from '../generated/schema.ts';
import type { RoleReference } from '../roles/store.ts';

export type InvitationRow = Omit<Selectable<DB['invitation']>, 'role'> & Pick<RoleReference, 'role'>;
/** An invitation with what its bearer sees of the organization and of who invited them. */
export type PresentedInvitation = InvitationRow & {
  readonly organizationName: string;
  readonly invitedByName: string | null;
  readonly customRoleName: string | null;
};

/** The invitations in the order of `ids`; null where the organization has none. */
export async function findInvitations(db: TenantDb<DB> | Trx<DB>, ids: readonly string[]) {
  const invitations = await selectInvitations(db).where('id', 'in', ids).execute();
  return inOrderOf(ids, invitations, (invitation) => invitation.id);
}

/** Invitations before an ID, newest first, of one status at the time `now` or of all. */
export function findInvitationsBefore(
  db: TenantDb<DB>,
  { before, limit, status, now }: { before: string | null; limit: number; status: InvitationStatus | null; now: Date },
): Promise<InvitationRow[]> {
  return selectInvitations(db)
    .$if(before !== null, (query) => query.where('id', '<', before))
    .$if(status !== null, (query) => query.where('status', '=', status === 'EXPIRED' ? 'PENDING' : status))
    .$if(status === 'PENDING', (query) => query.where('expiresAt', '>', now))
    .$if(status === 'EXPIRED', (query) => query.where('expiresAt', '<=', now))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** The invitation whose token was presented; undefined when there is none. */
export async function findPresentedInvitation(db: BearerDb<DB>, tokenHash: string) {
  const found = await (db as unknown as TenantDb<DB>)
    .selectFrom('invitation')
    .innerJoin('organization', 'organization.id', 'invitation.orgId')
    .leftJoin('auth.user', 'auth.user.id', 'invitation.invitedBy')
    .leftJoin('customRole', 'customRole.id', 'invitation.customRoleId')
    .selectAll('invitation')
    .select(['organization.name as organizationName', 'auth.user.name as invitedByName'])
    .select('customRole.name as customRoleName')
    .where('invitation.tokenHash', '=', tokenHash)
    .executeTakeFirst();
  return found as PresentedInvitation | undefined;
}

/** The invitation, locked for a change; undefined when the organization has none like it. */
export function lockInvitation(
  trx: Trx<DB>,
  where: { id: string } | { tokenHash: string },
): Promise<InvitationRow | undefined> {
  const [column, value] = 'id' in where ? (['id', where.id] as const) : (['tokenHash', where.tokenHash] as const);
  return selectInvitations(trx).where(column, '=', value).forUpdate().executeTakeFirst();
}

/** The pending invitations of these addresses, expired ones included, locked for a change. */
export function lockPendingInvitations(trx: Trx<DB>, emails: readonly string[]): Promise<InvitationRow[]> {
  return selectInvitations(trx)
    .where('status', '=', 'PENDING')
    .where('email', 'in', emails)
    .orderBy('email')
    .forUpdate()
    .execute();
}

/** What a new invitation begins with. */
export interface NewInvitation extends RoleReference {
  readonly id: string;
  readonly email: string;
  readonly tokenHash: string;
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Inserts the invitations. An address with one that is pending is a unique violation. */
export async function insertInvitations(trx: Trx<DB>, invitations: readonly NewInvitation[]): Promise<InvitationRow[]> {
  if (invitations.length === 0) return [];
  const inserted = await trx
    .insertInto('invitation')
    .values([...invitations])
    .returningAll()
    .execute();
  return inserted as InvitationRow[];
}

/** Changes an invitation and raises its version. */
export async function changeInvitation(
  trx: Trx<DB>,
  id: string,
  change: Partial<
    Pick<InvitationRow, 'tokenHash' | 'expiresAt' | 'requestedAt' | 'invitedBy' | 'status' | 'acceptedBy'> &
      RoleReference
  >,
): Promise<InvitationRow> {
  const changed = await trx
    .updateTable('invitation')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return changed as InvitationRow;
}

/** How many invitations can be accepted at the time `now`. */
export async function countOpenInvitations(db: TenantReads<DB>, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('invitation')
    .select((eb) => eb.fn.countAll<bigint>().as('count'))
    .where('status', '=', 'PENDING')
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks the address of the person who accepted the invitation as theirs, since its mail reached them. */
export async function confirmAddress(trx: Trx<DB>, invitationId: string): Promise<void> {
  await sql`SELECT auth.confirm_invited_address(${invitationId}::uuid)`.execute(trx);
}

/** Those of the addresses with which members of the organization sign in. */
export async function findMemberEmails(trx: Trx<DB>, emails: readonly string[]): Promise<Set<string>> {
  const members = await trx
    .selectFrom('auth.user')
    .innerJoin('membership', 'membership.userId', 'auth.user.id')
    .select('auth.user.email')
    .where('auth.user.email', 'in', emails)
    .execute();
  return new Set(members.map(({ email }) => email));
}

function selectInvitations(db: TenantDb<DB> | Trx<DB>) {
  return (db as TenantDb<DB>).selectFrom('invitation').selectAll().$narrowType<Pick<RoleReference, 'role'>>();
}
