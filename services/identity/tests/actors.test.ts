import { newId, systemClock } from '@tenantry/database';
import { decodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { resolveActor } from '../src/actors/resolve-actor.ts';
import { hashOf, newSecret } from '../src/api-keys/key.ts';
import { type Fixtures, type Member, test } from './fixtures.ts';
import { assignRoleToTeam, assignTeamRole, changeRole, newRole } from './role-operations.ts';
import { addTeamMember, idOf, teamMaker } from './team-operations.ts';

/** Asks who a member is and counts the statements of it, those of the session left aside. */
async function ask({ admin, database, statements }: Fixtures['identity'], { userId, org }: Member, key: string | null) {
  const session = { id: newId(), userId, amr: ['pwd'], createdAt: new Date() };
  await admin.query("INSERT INTO auth.session (id, user_id, token, expires_at) VALUES ($1, $2, $3, '2100-01-01')", [
    session.id,
    userId,
    newId(),
  ]);
  // Used a moment ago, which is noted once in a while and not with every question.
  await admin.query(
    'INSERT INTO auth.session_use (session_id, user_id, last_used_at, longest_rest_seconds) VALUES ($1, $2, now(), 0)',
    [session.id, userId],
  );
  const authentication = { sessionOf: async () => session };
  const credential = key === null ? ({ kind: 'session', headers: {} } as const) : ({ kind: 'api_key', key } as const);
  statements.length = 0;
  const answer = await resolveActor(
    { database, authentication, onKeyUse: () => {}, clock: systemClock },
    { credential, organizations: [org!] },
  );
  if (!('actor' in answer)) throw new Error(answer.fault.message);
  const { permissions, teams } = answer.actor;
  return { permissions, teams, statements: statements.length };
}

/** A key of the member that may do everything the member may. */
async function keyOf({ admin }: Fixtures['identity'], { userId, org }: Member, scopes: readonly string[]) {
  const id = newId();
  const key = newSecret(id);
  await admin.query(
    "INSERT INTO api_key (org_id, id, user_id, name, secret_hash, scopes) VALUES ($1, $2, $3, 'k', $4, $5)",
    [org, id, userId, hashOf(key), scopes],
  );
  return key;
}

test('who somebody is takes the same statements, whatever roles they have', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, member } = organization;
  const key = await keyOf(identity, member, ['USAGE_READ']);
  const before = [await ask(identity, member, null), await ask(identity, member, key)];
  const { create } = teamMaker(execute, owner);
  const customRoleId = await newRole(execute, owner, 'Analyst', ['USAGE_READ', 'USAGE_EXPORT']);
  for (let made = 0; made < 5; made += 1) {
    const teamId = await create(`Team ${made}`);
    await execute(owner, addTeamMember, { input: { teamId, membershipId: idOf(member) } });
    await execute(owner, assignTeamRole, { input: { teamId, membershipId: idOf(member), role: 'TEAM_ADMIN' } });
    await execute(owner, assignRoleToTeam, { input: { memberTeamId: teamId, customRoleId } });
  }

  const after = [await ask(identity, member, null), await ask(identity, member, key)];

  expect(before.map(({ statements }) => statements)).toEqual([4, 4]);
  expect(after.map(({ statements }) => statements)).toEqual([4, 4]);
  expect(after.map(({ teams }) => teams.length)).toEqual([5, 0]);
  expect(after.map(({ permissions }) => permissions.has('USAGE_EXPORT'))).toEqual([true, false]);
});

test('a key allows what both its scopes and the present role of its owner allow, on teams too', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, member } = organization;
  const teamId = await teamMaker(execute, owner).create('Sales');
  const customRoleId = await newRole(execute, owner, 'Reader', ['AUDIT_READ', 'USAGE_READ', 'TEAMS_READ']);
  const membershipId = idOf(member);
  const key = await keyOf(identity, member, ['AUDIT_READ', 'TEAMS_WRITE', 'PRODUCT_WRITE']);
  await execute(owner, changeRole, { input: { membershipId, customRoleId } });
  await execute(owner, assignTeamRole, { input: { teamId, membershipId, role: 'TEAM_ADMIN' } });

  const { permissions, teams } = await ask(identity, member, key);

  expect(permissions).toEqual(new Set(['AUDIT_READ']));
  expect(teams).toEqual([{ teamId: decodeId(teamId)?.uuid, permissions: new Set(['PRODUCT_WRITE', 'TEAMS_WRITE']) }]);
});
