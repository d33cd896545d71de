import { fault } from '@tenantry/graphql';
import type { OrganizationRow } from '../organizations/store.ts';

/** Throws ORGANIZATION_SUSPENDED unless people can join the organization. */
export function requireActive({ status }: OrganizationRow): void {
  if (status === 'ACTIVE') return;
  const message = 'Nobody can join the organization now: it is suspended or about to be deleted.';
  throw fault('ORGANIZATION_SUSPENDED', message);
}
