import { permissions, type Permission } from '@tenantry/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { supportPermissions } from './support.ts';

/** The only permissions beyond reading that a support grant can ever carry. */
const writes: readonly Permission[] = ['BRANDING_MANAGE', 'ORGANIZATION_UPDATE', 'PRODUCT_WRITE', 'USAGE_RECORD'];

test.each(permissions)('%s is read, written or closed as it is named', (permission) => {
  const own = new Set([permission]);
  const reads = permission.endsWith('_READ');

  expect(supportPermissions('READ', own).has(permission)).toBe(reads);
  expect(supportPermissions('WRITE', own).has(permission)).toBe(reads || writes.includes(permission));
});

test.each(['CREDENTIALS_MANAGE', 'MEMBERS_WRITE', 'LEDGER_EXPORT', 'READ_EVERYTHING'])(
  'a permission of later days, %s, is closed',
  (name) => {
    expect([...supportPermissions('WRITE', new Set([name as Permission]))]).toEqual([]);
  },
);

test('nobody has more under a grant than those they act as, and reading is the least of it', () => {
  fc.assert(
    fc.property(fc.subarray([...permissions]), (own) => {
      const [read, write] = [supportPermissions('READ', new Set(own)), supportPermissions('WRITE', new Set(own))];
      expect(read.isSubsetOf(write)).toBe(true);
      expect(write.isSubsetOf(new Set(own))).toBe(true);
    }),
  );
});
