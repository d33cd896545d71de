import type { Permission } from '@tenantry/schema';

/** What a support grant is opened for. */
export type SupportAccess = 'READ' | 'WRITE';

/**
 * What may be written under a support grant, each named: what is added to the catalogue later stays closed. Left out on
 * purpose: credentials, whatever gives or takes members' rights (teams and domains among it), money, deletion, exports.
 */
const writable: ReadonlySet<Permission> = new Set([
  'ORGANIZATION_UPDATE',
  'BRANDING_MANAGE',
  'USAGE_RECORD',
  'PRODUCT_WRITE',
]);

/** What of somebody's `permissions` a staff person has who acts as them under a support grant. */
export function supportPermissions(
  access: SupportAccess,
  permissions: ReadonlySet<Permission>,
): ReadonlySet<Permission> {
  const isAllowed = (permission: Permission) =>
    permission.endsWith('_READ') || (access === 'WRITE' && writable.has(permission));
  return new Set([...permissions].filter(isAllowed));
}
