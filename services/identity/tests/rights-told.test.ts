import type { Actor } from '@tenantry/actor';
import { connectPool } from '@tenantry/database';
import { createFeed, rightsChanged, startConsumer } from '@tenantry/events';
import { createLogger } from '@tenantry/observability';
import { expect } from 'vitest';
import { rightsHandlers } from '../src/rights-told/tell-rights.ts';
import {
  asNow,
  assignRoleToTeam,
  assignTeamRole,
  changeRole,
  deleteRole,
  newRole,
  removeAssignment,
  updateRole,
} from './role-operations.ts';
import { type Fixtures, type Member, test as base } from './fixtures.ts';
import { addTeamMember, deleteTeam, idOf, moveTeam, removeTeamMember, teamMaker } from './team-operations.ts';

const removeMember = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { errors { __typename } } }`;

/** What a reader of the feed knows of an organization's people, who hears nothing but this. */
function follow({ url, database }: Fixtures['identity']) {
  const worker = connectPool({ url, service: 'identity', role: 'worker', max: 2 });
  const feed = createFeed({ pool: worker, source: 'identity' });
  const logger = createLogger('identity', 'silent');
  const consumer = startConsumer({
    name: 'rights',
    source: 'identity',
    feed,
    database,
    handlers: rightsHandlers(),
    logger,
  });
  return {
    async known(orgId: string): Promise<Map<string, string>> {
      await consumer.caughtUp();
      const rights = new Map<string, string>();
      for (let after = 0n; ;) {
        const { events } = await feed.read({ after });
        if (events.length === 0) return rights;
        for (const event of events.filter((one) => one.type === rightsChanged.type && one.orgId === orgId))
          for (const { userIds, permissions } of rightsChanged.parse(event).groups)
            for (const userId of userIds) rights.set(userId, permissions.join(' '));
        after = events.at(-1)!.pos;
      }
    },
    async stop() {
      await consumer.stop();
      await feed.stop();
      await worker.end();
    },
  };
}

const test = base.extend('follower', { scope: 'file' }, async ({ identity }, { onCleanup }) => {
  const follower = follow(identity);
  onCleanup(follower.stop);
  return follower;
});

test('whatever changes what somebody may do, the feed tells what it is then', async ({
  organization,
  execute,
  identity,
  follower,
}) => {
  const { id, owner, admin, member, viewer } = organization;
  const did = async (mutation: string, input: object, by: Actor = owner) => {
    const { data, errors } = await execute(by, mutation, { input });
    const [answer] = Object.values<{ errors: object[]; roleAssignment?: { id: string } }>(data ?? {});
    expect([errors, answer?.errors]).toEqual([undefined, []]);
    return answer!;
  };
  // As the migration asks for organizations that were there before.
  await identity.admin.query(
    `INSERT INTO outbox (kind, type, schema_version, org_id, data)
     VALUES ('domain', 'identity.rights.requested', 1, $1, $2)`,
    [id, { organizationId: id }],
  );
  const everybody = [owner, admin, member, viewer];
  const rightsNow = async (people: readonly Member[]) =>
    new Map(
      await Promise.all(
        people.map(async (person) => {
          const { permissions } = await asNow(identity, person);
          return [person.userId, [...permissions].toSorted().join(' ')] as const;
        }),
      ),
    );
  const agrees = async () => expect(await follower.known(id)).toEqual(await rightsNow(everybody));
  await agrees();

  const { create } = teamMaker(execute, owner);
  const [sales, other] = [await create('Sales'), await create('Other')];
  const north = await create('North', sales);
  const customRoleId = await newRole(execute, owner, 'Bookkeeping', ['BILLING_READ']);
  await did(addTeamMember, { teamId: north, membershipId: idOf(member) });
  const { roleAssignment } = await did(assignRoleToTeam, { memberTeamId: sales, customRoleId });
  await did(assignTeamRole, { teamId: sales, membershipId: idOf(viewer), role: 'ADMIN' });
  await agrees();
  expect((await follower.known(id)).get(member.userId)).toContain('BILLING_READ');
  await did(updateRole, { customRoleId, permissions: ['INVOICES_READ'], expectedVersion: 1 });
  await agrees();
  await did(moveTeam, { teamId: north, parentId: other });
  await agrees();
  expect((await follower.known(id)).get(member.userId)).not.toContain('INVOICES_READ');
  await did(addTeamMember, { teamId: sales, membershipId: idOf(viewer) });
  await did(changeRole, { membershipId: idOf(viewer), customRoleId });
  await agrees();
  await did(removeTeamMember, { teamId: sales, membershipId: idOf(viewer) });
  await did(removeAssignment, { roleAssignmentId: roleAssignment!.id });
  await did(deleteRole, { customRoleId, reassignTo: { role: 'MEMBER' } });
  await agrees();
  await did(assignRoleToTeam, { memberTeamId: other, role: 'ADMIN' });
  await did(addTeamMember, { teamId: other, membershipId: idOf(member) });
  await agrees();
  await did(deleteTeam, { teamId: north });
  await did(deleteTeam, { teamId: other });
  await agrees();
  await did(removeMember, { membershipId: idOf(viewer) });

  const known = await follower.known(id);
  expect(known.get(viewer.userId)).toBe('');
  known.delete(viewer.userId);
  expect(known).toEqual(await rightsNow([owner, admin, member]));
});
