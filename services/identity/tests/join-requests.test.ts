import { randomUUID } from 'node:crypto';
import { anonymous, type Actor } from '@tenantry/actor';
import { systemClock } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { joinByAddress } from '../src/join-requests/join-by-address.ts';
import { atOnce, type Fixtures, test } from './fixtures.ts';
import { limitSeats } from './invitation-fixtures.ts';

const joinable = `{ viewer { joinableOrganizations { organization { id } needsApproval requestedAt } } }`;
const join = `mutation ($id: ID!) { joinOrganization(input: { organizationId: $id }) { organization { id } outcome errors { __typename ... on UserError { code path } } } }`;
const waiting = `{ organization { joinRequests { nodes { id email name status } } } }`;
const approve = `mutation ($input: ApproveJoinRequestInput!) { approveJoinRequest(input: $input) { joinRequest { status } membership { role user { email } } errors { __typename ... on UserError { code path } } } }`;
const decline = `mutation ($id: ID!) { declineJoinRequest(input: { joinRequestId: $id }) { joinRequest { status } errors { __typename ... on UserError { code } } } }`;
const removeMember = `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { errors { __typename } } }`;
const members = `{ organization { members { nodes { id role user { email } } } } }`;

/** An organization's verified domain, and somebody with an address under it. */
async function withDomain(
  { identity: { admin } }: Pick<Fixtures, 'identity'>,
  org: { id: string },
  autoJoin: 'OFF' | 'SUGGEST' | 'AUTO',
) {
  const name = `acme-${randomUUID()}.com`;
  await admin.query(
    `INSERT INTO domain (org_id, name, proof, verified_at, auto_join, auto_join_role, created_at)
     VALUES ($1, $2, 'proof', now(), $3, 'VIEWER', now())`,
    [org.id, name, autoJoin],
  );
  return {
    name,
    async newPerson(isVerified = true) {
      const id: string = randomUUID();
      const email = `ada-${id}@${name}`;
      await admin.query('INSERT INTO auth."user" (id, name, email, email_verified) VALUES ($1, $2, $3, $4)', [
        id,
        'Ada',
        email,
        isVerified,
      ]);
      const actor: Actor = { ...anonymous, kind: 'user', sub: id, userId: id, amr: ['pwd'] };
      return { id, email, actor };
    },
  };
}
const idOf = (org: { id: string }) => encodeId('org', org.id);

test('with AUTO, somebody with a proven address joins by themselves', async ({ organization, identity, execute }) => {
  const { newPerson } = await withDomain({ identity }, organization, 'AUTO');
  const ada = await newPerson();

  const offered = await execute(ada.actor, joinable);
  const joined = await execute(ada.actor, join, { id: idOf(organization) });
  const seen = await execute(organization.owner, members);

  expect(offered.data.viewer.joinableOrganizations).toEqual([
    { organization: { id: idOf(organization) }, needsApproval: false, requestedAt: null },
  ]);
  expect(joined.data.joinOrganization).toEqual({
    organization: { id: idOf(organization) },
    outcome: 'JOINED',
    errors: [],
  });
  expect(seen.data.organization.members.nodes).toContainEqual({
    id: expect.any(String),
    role: 'VIEWER',
    user: { email: ada.email },
  });
  expect((await execute(ada.actor, joinable)).data.viewer.joinableOrganizations).toEqual([]);
});

test('with AUTO, signing in is enough, and 100 sign-ins at once make one membership', async ({
  organization,
  identity,
}) => {
  const { newPerson } = await withDomain({ identity }, organization, 'AUTO');
  const ada = await newPerson();

  await Promise.all(Array.from({ length: 100 }, () => joinByAddress(identity.database, systemClock, ada.id)));

  const { rows } = await identity.admin.query('SELECT role FROM membership WHERE user_id = $1', [ada.id]);
  expect(rows).toEqual([{ role: 'VIEWER' }]);
});

test('of 100 who join by their address at once, as many get in as there are seats, and one who asks 100 times is one', async ({
  organization,
  identity,
  execute,
}) => {
  const { newPerson } = await withDomain({ identity }, organization, 'AUTO');
  const people = await Promise.all(Array.from({ length: 100 }, () => newPerson()));
  const id = idOf(organization);
  await limitSeats(identity, organization.id, 11);

  const often = await atOnce(100, () => execute(people[0]!.actor, join, { id }));
  const answers = await atOnce(100, (index) => execute(people[index]!.actor, join, { id }));

  const joined = { organization: { id }, outcome: 'JOINED', errors: [] };
  expect(often.map(({ data }) => data.joinOrganization)).toEqual(Array.from({ length: 100 }, () => joined));
  const outcomes = answers.map(({ data }) => data.joinOrganization.outcome ?? data.joinOrganization.errors[0].code);
  expect(outcomes.filter((outcome) => outcome === 'JOINED')).toHaveLength(7);
  expect(outcomes.filter((outcome) => outcome === 'SEAT_LIMIT_REACHED')).toHaveLength(93);
  const { rows } = await identity.admin.query('SELECT count(*)::int FROM membership WHERE org_id = $1', [
    organization.id,
  ]);
  expect(rows).toEqual([{ count: 11 }]);
});

test('with SUGGEST, they ask, and somebody who may invite decides', async ({ organization, identity, execute }) => {
  const { newPerson } = await withDomain({ identity }, organization, 'SUGGEST');
  const [ada, grace] = [await newPerson(), await newPerson()];

  const asked = await Promise.all(
    [ada, ada, grace].map(({ actor }) => execute(actor, join, { id: idOf(organization) })),
  );
  const { nodes } = (await execute(organization.admin, waiting)).data.organization.joinRequests;
  const requestOf = (email: string) => nodes.find((node: { email: string }) => node.email === email).id;
  const approved = await execute(organization.admin, approve, {
    input: { joinRequestId: requestOf(ada.email), role: 'MEMBER' },
  });
  const declined = await execute(organization.admin, decline, { id: requestOf(grace.email) });
  const again = await execute(organization.admin, decline, { id: requestOf(ada.email) });

  expect(asked.map(({ data }) => data.joinOrganization.outcome)).toEqual(['REQUESTED', 'REQUESTED', 'REQUESTED']);
  expect(nodes).toHaveLength(2);
  expect(nodes).toContainEqual({
    id: expect.stringMatching(/^join_/),
    email: ada.email,
    name: 'Ada',
    status: 'PENDING',
  });
  expect(approved.data.approveJoinRequest).toEqual({
    joinRequest: { status: 'APPROVED' },
    membership: { role: 'MEMBER', user: { email: ada.email } },
    errors: [],
  });
  expect(declined.data.declineJoinRequest).toEqual({ joinRequest: { status: 'DECLINED' }, errors: [] });
  expect(again.data.declineJoinRequest.errors).toEqual([
    { __typename: 'JoinRequestDecided', code: 'JOIN_REQUEST_DECIDED' },
  ]);
  const left = await execute(organization.admin, waiting);
  expect(left.data.organization.joinRequests.nodes).toEqual([]);
});

test('who was removed does not come back by their address alone', async ({ organization, identity, execute }) => {
  const { newPerson } = await withDomain({ identity }, organization, 'AUTO');
  const ada = await newPerson();
  await joinByAddress(identity.database, systemClock, ada.id);
  const { nodes } = (await execute(organization.owner, members)).data.organization.members;
  const { id } = nodes.find(({ user }: { user: { email: string } }) => user.email === ada.email);
  await execute(organization.owner, removeMember, { id });

  await joinByAddress(identity.database, systemClock, ada.id);
  const asked = await execute(ada.actor, join, { id: idOf(organization) });

  const { rows } = await identity.admin.query('SELECT FROM membership WHERE user_id = $1', [ada.id]);
  expect(rows).toEqual([]);
  expect(asked.data.joinOrganization.outcome).toBe('REQUESTED');
});

test.for([
  ['an address that is not verified', 'AUTO', false],
  ['a domain that takes in nobody', 'OFF', true],
] as const)('%s opens nothing', async ([, autoJoin, isVerified], { organization, identity, execute }) => {
  const { newPerson } = await withDomain({ identity }, organization, autoJoin);
  const ada = await newPerson(isVerified);

  const offered = await execute(ada.actor, joinable);
  const refused = await execute(ada.actor, join, { id: idOf(organization) });
  const unknown = await execute(ada.actor, join, { id: encodeId('org', randomUUID()) });

  expect(offered.data.viewer.joinableOrganizations).toEqual([]);
  expect(refused.data.joinOrganization).toEqual({
    organization: null,
    outcome: null,
    errors: [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', 'organizationId'] }],
  });
  expect(refused.data).toEqual(unknown.data);
});

test('nobody is approved into more rights than the approver’s', async ({ organization, identity, execute }) => {
  const { newPerson } = await withDomain({ identity }, organization, 'SUGGEST');
  const ada = await newPerson();
  await execute(ada.actor, join, { id: idOf(organization) });
  const [{ id }] = (await execute(organization.admin, waiting)).data.organization.joinRequests.nodes;

  const { data } = await execute(organization.admin, approve, { input: { joinRequestId: id, role: 'OWNER' } });

  expect(data.approveJoinRequest).toEqual({
    joinRequest: null,
    membership: null,
    errors: [{ __typename: 'RoleNotGrantable', code: 'ROLE_NOT_GRANTABLE', path: ['input', 'role'] }],
  });
});
