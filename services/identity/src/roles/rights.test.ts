import { anonymous, builtInRoles, createActorSigner } from '@tenantry/actor';
import { type Permission, permissions } from '@tenantry/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GrantRow } from './grant-store.ts';
import { permissionsOfGrant, rightsAlong, rightsOf, within } from './rights.ts';

const teamIds = ['a', 'b', 'c'];
const sets = fc.subarray([...permissions]);
const grant: fc.Arbitrary<GrantRow> = fc
  .tuple(fc.constantFrom(...builtInRoles, 'CUSTOM' as const), fc.constantFrom(null, ...teamIds), sets)
  .map(([role, teamId, allowed]) => ({
    source: 'ASSIGNMENT',
    role,
    customRoleId: role === 'CUSTOM' ? 'role' : null,
    teamId,
    assignmentId: null,
    customPermissions: role === 'CUSTOM' ? allowed : null,
  }));
const lineage = fc.subarray(teamIds).map((ids) => ids.map((id) => ({ id })));

test('on a team somebody may do exactly what their grants there, above it and in the organization allow', () => {
  fc.assert(
    fc.property(fc.array(grant), lineage, (grants, along) => {
      const counting = grants.filter(({ teamId }) => teamId === null || along.some(({ id }) => id === teamId));
      const expected = new Set(counting.flatMap((one) => [...permissionsOfGrant(one)]));
      expect(rightsAlong(rightsOf(grants), along)).toEqual(expected);
    }),
  );
});

test('another grant takes nothing away, and a grant on a team gives nothing outside of it', () => {
  fc.assert(
    fc.property(fc.array(grant), grant, lineage, (grants, another, along) => {
      const [before, after] = [rightsOf(grants), rightsOf([...grants, another])];
      expect(rightsAlong(before, along).isSubsetOf(rightsAlong(after, along))).toBe(true);
      if (another.teamId !== null) expect(after.permissions).toEqual(before.permissions);
    }),
  );
});

test('an API key allows what both its scopes and its owner allow, on every team', () => {
  fc.assert(
    fc.property(fc.array(grant), sets, lineage, (grants, scopes, along) => {
      const rights = rightsOf(grants);
      const expected = rightsAlong(rights, along).intersection(new Set(scopes));
      expect(rightsAlong(within(rights, new Set(scopes)), along)).toEqual(expected);
    }),
  );
});

test('rights on any number of teams fit into a token, and the oldest teams come first', async () => {
  const { sign } = await createActorSigner();
  const lead = (n: number, customPermissions: readonly Permission[]): GrantRow => ({
    source: 'ASSIGNMENT',
    role: 'CUSTOM',
    customRoleId: 'role',
    teamId: `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    assignmentId: null,
    customPermissions,
  });
  const alike = Array.from({ length: 1_000 }, (_, n) => lead(n, ['TEAMS_WRITE']));
  const different = Array.from({ length: 1_000 }, (_, n) => lead(n, permissions.toSpliced(n % permissions.length, 1)));

  for (const grants of [alike, different]) {
    const { teams } = rightsOf(grants);
    expect(teams.map(({ teamId }) => teamId)).toEqual(grants.slice(0, teams.length).map(({ teamId }) => teamId));
    expect((await sign({ ...anonymous, permissions: new Set(permissions), teams })).length).toBeLessThan(14_000);
  }
  expect(rightsOf(alike).teams.length).toBeGreaterThan(200);
});
