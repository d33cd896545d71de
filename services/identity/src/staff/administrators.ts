import type { Trx } from '@tenantry/database';
import { fault } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { lockAdministrators, type StaffMemberRow } from './store.ts';

/** The administrators among staff, locked. FORBIDDEN when `staffId` is none of them. */
export async function requireAdministrator(trx: Trx<DB>, staffId: string): Promise<StaffMemberRow[]> {
  const administrators = await lockAdministrators(trx);
  if (administrators.some(({ id }) => id === staffId)) return administrators;
  throw fault('FORBIDDEN', 'This needs staff with the role ADMIN.');
}
