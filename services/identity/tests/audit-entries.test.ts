import { encodeId, refusalsPerMinute } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Fixtures, test } from './fixtures.ts';

/** The audit events of an organization, in the order in which they came. */
async function eventsOf({ admin }: Fixtures['identity'], { id }: Fixtures['organization']) {
  const { rows } = await admin.query("SELECT data FROM outbox WHERE kind = 'audit' AND org_id = $1 ORDER BY seq", [id]);
  return rows.map(({ data }) => data);
}

const from = { address: '203.0.113.7', userAgent: 'curl/8' };

test('what was changed is told as it was and as it is, with where the request came from', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, id, slug } = organization;
  const rename = 'mutation ($name: String!) { updateOrganization(input: { name: $name }) { errors { __typename } } }';

  await execute(owner, rename, { name: 'Acme' }, from);
  await execute(owner, rename, { name: 'Acme & Co' });

  const event = { action: 'identity.updateOrganization', targets: [{ type: 'org', id }], outcome: 'SUCCESS' };
  const orgId = encodeId('org', id);
  expect(await eventsOf(identity, organization)).toEqual([
    {
      ...event,
      before: { organization: [{ id: orgId, name: slug, version: 1 }] },
      after: { organization: [{ id: orgId, name: 'Acme', version: 2 }] },
      ip: '203.0.113.7',
      userAgent: 'curl/8',
    },
    {
      ...event,
      before: { organization: [{ id: orgId, name: 'Acme', version: 2 }] },
      after: { organization: [{ id: orgId, name: 'Acme & Co', version: 3 }] },
      ip: '127.0.0.1',
      userAgent: null,
    },
  ]);
});

test('what is made is told whole but for its secret, what is deleted as it was', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner } = organization;
  const create = `mutation { createApiKey(input: { name: "nightly", scopes: [USAGE_READ] }) { apiKey { id } secret } }`;
  const invite = `mutation { inviteMembers(input: { items: [{ email: "ada@example.com", role: MEMBER }] }) {
    results { invitation { id } } } }`;
  const team = 'mutation { createTeam(input: { name: "Sales" }) { team { id } } }';
  const end = 'mutation ($id: ID!) { deleteTeam(input: { teamId: $id }) { errors { __typename } } }';

  const { apiKey, secret } = (await execute(owner, create)).data.createApiKey;
  const [{ invitation }] = (await execute(owner, invite)).data.inviteMembers.results;
  const teamId: string = (await execute(owner, team)).data.createTeam.team.id;
  await execute(owner, end, { id: teamId });

  const [ofKey, ofInvitation, ofTeam, ofEnd] = await eventsOf(identity, organization);
  expect(ofKey.before).toBeNull();
  expect(ofKey.after.apiKey).toEqual([
    expect.objectContaining({ id: apiKey.id, name: 'nightly', scopes: ['USAGE_READ'] }),
  ]);
  expect(JSON.stringify(ofKey)).not.toMatch(/hash|secret/i);
  expect(JSON.stringify(ofKey)).not.toContain(secret);
  expect(ofInvitation.after.invitation).toEqual([
    expect.objectContaining({ id: invitation.id, role: 'MEMBER', invitedBy: encodeId('usr', owner.userId) }),
  ]);
  // Somebody else's address would not go with them.
  expect(JSON.stringify(ofInvitation)).not.toContain('ada@example.com');
  expect(ofTeam.after.team).toEqual([expect.objectContaining({ id: teamId, name: 'Sales' })]);
  expect([ofEnd.before.team, ofEnd.after]).toEqual([ofTeam.after.team, null]);
});

test('what refers to something else names it as the API does', async ({ organization, identity, execute }) => {
  const { owner } = organization;
  const create = `mutation { createApiKey(input: { name: "nightly", scopes: [USAGE_READ] }) { apiKey { id } } }`;
  const rotate = 'mutation ($id: ID!) { rotateApiKey(input: { apiKeyId: $id }) { apiKey { id } } }';
  const team = 'mutation ($in: ID) { createTeam(input: { name: "Sales", parentId: $in }) { team { id } } }';

  const { apiKey } = (await execute(owner, create)).data.createApiKey;
  const { apiKey: replacement } = (await execute(owner, rotate, { id: apiKey.id })).data.rotateApiKey;
  const { team: outer } = (await execute(owner, team)).data.createTeam;
  const { team: inner } = (await execute(owner, team, { in: outer.id })).data.createTeam;

  const [, ofRotation, , ofInner] = await eventsOf(identity, organization);
  expect(ofRotation.after.apiKey).toContainEqual(
    expect.objectContaining({ id: apiKey.id, replacedBy: replacement.id }),
  );
  expect(ofInner.after.team).toEqual([expect.objectContaining({ id: inner.id, parentId: outer.id })]);
});

test('what is refused, and what is done again with a key, changes nothing and is told of once', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner } = organization;
  const create =
    'mutation ($name: String!) { createTeam(input: { name: $name }) { team { id } errors { __typename } } }';

  await execute(owner, create, { name: ' ' });
  for (let time = 0; time < 2; time += 1) await execute(owner, create, { name: 'North' }, { idempotencyKey: 'north' });

  const events = await eventsOf(identity, organization);
  expect(events.map(({ action, after }) => [action, after.team.map(({ name }: { name: string }) => name)])).toEqual([
    ['identity.createTeam', ['North']],
  ]);
});

test('who may not do what they ask for is on record, and cannot fill the log', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { member } = organization;
  const rename = 'mutation { updateOrganization(input: { name: "Mine" }) { errors { __typename } } }';
  const ask = () => execute(member, rename, {}, from);

  const { errors } = await ask();
  for (let asked = 1; asked < refusalsPerMinute + 5; asked += 1) await ask();
  await execute(otherOrganization.member, rename);

  const event = { action: 'identity.updateOrganization', targets: [], outcome: 'FAILURE', before: null };
  const refusal = { code: 'FORBIDDEN', permission: 'ORGANIZATION_UPDATE' };
  const told = { ...event, after: { refusal }, ip: '203.0.113.7', userAgent: 'curl/8' };
  const events = await eventsOf(identity, organization);
  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  expect(events[0]).toEqual(told);
  // A minute may have ended meanwhile, and the next begun to count anew.
  expect([refusalsPerMinute, refusalsPerMinute + 5]).toContain(events.length);
  if (events.length === refusalsPerMinute)
    expect(events.at(-1)).toEqual({
      ...told,
      after: { refusal: { ...refusal, further: 'of this minute are not told' } },
    });
  expect(await eventsOf(identity, otherOrganization)).toHaveLength(1);
});

test('who may not read what they ask for is on record, once a minute, and hides nobody who may not change', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { member } = organization;
  const read = `{ organization { id apiKeys { nodes { id } } } platform { organizations { nodes { id } } } }`;
  const rename = 'mutation { updateOrganization(input: { name: "Mine" }) { errors { __typename } } }';

  const { errors } = await execute(member, read, {}, from);
  await execute(member, read, {}, from);
  await execute(member, rename, {}, from);
  await execute(otherOrganization.owner, '{ organization { apiKeys { nodes { id } } } }');

  const told = (action: string, refusal: object) => ({
    action: `identity.${action}`,
    targets: [],
    outcome: 'FAILURE',
    before: null,
    after: { refusal: { code: 'FORBIDDEN', ...refusal } },
    ip: '203.0.113.7',
    userAgent: 'curl/8',
  });
  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  const events = await eventsOf(identity, organization);
  expect(events).toHaveLength(3);
  expect(events).toEqual(
    expect.arrayContaining([
      told('apiKeys', { permission: 'API_KEYS_READ' }),
      told('platform', {}),
      told('updateOrganization', { permission: 'ORGANIZATION_UPDATE' }),
    ]),
  );
  const { rows } = await identity.admin.query('SELECT kind, told FROM audit_refusal WHERE org_id = $1 ORDER BY kind', [
    organization.id,
  ]);
  expect(rows).toEqual([
    { kind: 'CHANGE', told: 1 },
    { kind: 'READING', told: 2 },
  ]);
  expect(await eventsOf(identity, otherOrganization)).toEqual([]);
});
