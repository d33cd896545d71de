import { permissionsOfRole } from '@tenantry/actor';
import { permissions } from '@tenantry/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whilePendingDeletion } from './pending-deletion.ts';

const anyPermissions = fc.subarray([...permissions]).map((subset) => new Set(subset));

test('nobody gains a permission, and nothing but reading is left to who may not delete', () => {
  fc.assert(
    fc.property(anyPermissions, (held) => {
      const left = whilePendingDeletion(held);
      expect(left.isSubsetOf(held)).toBe(true);
      const beyondReading = [...left].filter((permission) => !permission.endsWith('_READ'));
      expect(held.has('ORGANIZATION_DELETE') || beyondReading.length === 0).toBe(true);
    }),
  );
});

test('an owner can keep the organization and take its data along; an admin reads', () => {
  const beyondReading = (role: 'OWNER' | 'ADMIN') =>
    [...whilePendingDeletion(permissionsOfRole[role])].filter((permission) => !permission.endsWith('_READ'));

  expect([beyondReading('OWNER'), beyondReading('ADMIN')]).toEqual([['ORGANIZATION_DELETE', 'DATA_EXPORT'], []]);
});
