import type { Permission } from '@tenantry/schema';

/**
 * What is left of somebody's permissions in an organization that is to be deleted: reading; and for those who may delete
 * it, to keep it after all and to take its data along.
 */
export function whilePendingDeletion(permissions: ReadonlySet<Permission>): ReadonlySet<Permission> {
  const ofOwners = permissions.has('ORGANIZATION_DELETE') ? (['ORGANIZATION_DELETE', 'DATA_EXPORT'] as const) : [];
  const kept = [...permissions].filter((permission) => permission.endsWith('_READ'));
  return permissions.intersection(new Set([...kept, ...ofOwners]));
}
