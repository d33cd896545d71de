import { permissions } from '@tenantry/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtInRoles, mayGrant, permissionsOfRole, permissionsOnTeamOfRole } from './roles.ts';

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

const sets = fc.subarray([...permissions]).map((names) => new Set(names));

test('nobody can grant a role that allows more than they may, in the organization or on a team', () => {
  fc.assert(
    fc.property(sets, fc.constantFrom(...builtInRoles), (own, role) => {
      const given = permissionsOfRole[role].union(permissionsOnTeamOfRole[role]);
      expect(mayGrant(own, role)).toBe(given.isSubsetOf(own));
    }),
  );
});

test('nobody can grant a set of permissions with one they lack', () => {
  fc.assert(
    fc.property(sets, sets, (own, role) => {
      expect(mayGrant(own, role)).toBe(role.difference(own).size === 0);
    }),
  );
});

test('whoever may do more may grant no less', () => {
  fc.assert(
    fc.property(sets, sets, sets, (own, more, role) => {
      if (mayGrant(own, role)) expect(mayGrant(own.union(more), role)).toBe(true);
    }),
  );
});

test('a role allows at least as much on a team as in the organization', () => {
  for (const role of builtInRoles)
    expect(permissionsOfRole[role].isSubsetOf(permissionsOnTeamOfRole[role]), role).toBe(true);
});
