import type { Clock, Database } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { hasStaff, insertStaffMember } from './store.ts';

export interface FirstStaffMember {
  readonly email: string;
  readonly password: string;
}

/** Makes the first staff person, an administrator, unless anybody is staff; two processes that start at once make one. */
export async function ensureFirstStaffMember(
  database: Database<DB>,
  clock: Clock,
  { email, password }: FirstStaffMember,
  hash: (password: string) => Promise<string>,
): Promise<void> {
  const passwordHash = await hash(password);
  await database.transact('shared', { actor: null, requestId: null, clock }, async (trx) => {
    if (await hasStaff(trx)) return;
    await insertStaffMember(trx, { name: 'Administrator', email, role: 'ADMIN', passwordHash });
  });
}
