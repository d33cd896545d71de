import { permissions } from '@tenantry/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRoles, mayGrant, permissionsOfRole } from './roles.ts';

test('each role allows at most what the one above it allows', () => {
  for (const [rank, role] of builtInRoles.entries()) {
    const above = builtInRoles[rank - 1] ?? 'OWNER';
    expect(permissionsOfRole[role].isSubsetOf(permissionsOfRole[above]), role).toBe(true);
  }
});

test('only owners make owners', () => {
  expect(builtInRoles.filter((role) => mayGrant(permissionsOfRole[role], 'OWNER'))).toEqual(['OWNER']);
});

test('viewers see neither the audit log nor billing', () => {
  const seen = permissions.filter((permission) => permissionsOfRole.VIEWER.has(permission));
  expect(seen.filter((permission) => /^(AUDIT|BILLING|INVOICES)_/.test(permission))).toEqual([]);
});

test('nobody can grant a role that allows more than they may', () => {
  fc.assert(
    fc.property(fc.subarray([...permissions]), fc.constantFrom(...builtInRoles), (own, role) => {
      if (mayGrant(new Set(own), role)) expect(permissionsOfRole[role].isSubsetOf(new Set(own))).toBe(true);
    }),
  );
});
