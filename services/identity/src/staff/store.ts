import { newId, type SharedDb, type Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

// What is read and written here needs a connection of the role identity_staff.

type StaffRole = 'ADMIN' | 'SUPPORT';
export type StaffMemberRow = Pick<Selectable<DB['staff.user']>, 'id' | 'name' | 'email' | 'createdAt'> & {
  readonly role: StaffRole;
};

const columns = ['id', 'name', 'email', 'role', 'createdAt'] as const;

/** Everybody who is staff, by name. */
export function findStaff(db: SharedDb<DB>): Promise<StaffMemberRow[]> {
  return selectStaff(db).orderBy('name').orderBy('id').execute();
}

/** A staff person; undefined when there is none with this ID. */
export function findStaffMember(db: SharedDb<DB>, id: string): Promise<StaffMemberRow | undefined> {
  return selectStaff(db).where('id', '=', id).executeTakeFirst();
}

/** The administrators, locked, so that who they are is decided by one transaction at a time. */
export function lockAdministrators(trx: Trx<DB>): Promise<StaffMemberRow[]> {
  return selectStaff(trx).where('role', '=', 'ADMIN').orderBy('id').forUpdate().execute();
}

/** Whether anybody is staff, as one transaction at a time may decide on. */
export async function hasStaff(trx: Trx<DB>): Promise<boolean> {
  await sql`SELECT pg_advisory_xact_lock(hashtext('first staff member'))`.execute(trx);
  return (await trx.selectFrom('staff.user').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Somebody who becomes staff. `passwordHash` is better-auth's. */
export interface NewStaffMember {
  readonly name: string;
  readonly email: string;
  readonly role: StaffRole;
  readonly passwordHash: string;
}

/** Inserts a staff person with their way to sign in, as better-auth looks for it; null when the address is taken. */
export async function insertStaffMember(
  trx: Trx<DB>,
  { name, email, role, passwordHash }: NewStaffMember,
): Promise<StaffMemberRow | null> {
  const id = newId();
  const inserted = await trx
    .insertInto('staff.user')
    .values({ id, name, email: email.toLowerCase(), role, emailVerified: true })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning(columns)
    .executeTakeFirst();
  if (!inserted) return null;
  await trx
    .insertInto('staff.account')
    .values({ id: newId(), userId: id, accountId: id, providerId: 'credential', password: passwordHash })
    .execute();
  return inserted as StaffMemberRow;
}

/** Deletes a staff person with all their sessions; undefined when there is none with this ID. */
export async function deleteStaffMember(trx: Trx<DB>, id: string): Promise<StaffMemberRow | undefined> {
  const deleted = await trx.deleteFrom('staff.user').where('id', '=', id).returning(columns).executeTakeFirst();
  return deleted as StaffMemberRow | undefined;
}

function selectStaff(db: SharedDb<DB> | Trx<DB>) {
  return (db as SharedDb<DB>).selectFrom('staff.user').select(columns).$narrowType<{ role: StaffRole }>();
}
