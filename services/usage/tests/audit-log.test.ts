import { randomUUID } from 'node:crypto';
import { connectPool, type JsonObject } from '@tenantry/database';
import { auditRecorded } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import type { ExecuteAs } from '@tenantry/testing';
import { expect } from 'vitest';
import { metered, now, type Organization, referenceTo, test, type World } from './fixtures.ts';

const page = `query ($of: [_Any!]!, $first: Int, $after: String) {
  _entities(representations: $of) { ... on Organization {
    auditLog(first: $first, after: $after) {
      nodes { id action actor user { __typename id } targets occurredAt recordedAt requestId }
      pageInfo { hasNextPage hasPreviousPage endCursor }
    }
  } }
}`;
const node = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AuditEntry { action } } }`;

async function readLog(execute: ExecuteAs, organization: Organization, variables: object = {}) {
  const { data, errors } = await execute(organization.owner, page, { of: [referenceTo(organization)], ...variables });
  return data?._entities[0]?.auditLog ?? errors;
}

/** Somebody does something in a service, and its event is delivered `times` times. */
function publish(
  world: World,
  source: 'identity' | 'billing',
  organization: Organization | null,
  action: string,
  actor: JsonObject,
  times = 1,
) {
  const targets = organization ? [{ type: 'org', id: organization.id }] : [];
  const event = auditRecorded(source)({
    action,
    targets,
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
  const id = randomUUID();
  for (let time = 0; time < times; time += 1)
    world.feeds[source].publish(event, {
      id,
      ...(organization && { orgId: organization.id }),
      actor,
      requestId: `${source}-1`,
    });
}

async function fill(world: World, organization: Organization, count: number) {
  for (let index = 1; index <= count; index += 1)
    publish(world, 'identity', organization, `identity.act${index}`, { kind: 'service', id: 'test' });
  await world.service.caughtUp();
}

test('what was done in any service is entered once with who did it, although events arrive twice at two processes', async ({
  world,
  organization,
}) => {
  await world.startService();
  await organization.entitle(1, metered('leads', 50));
  const [user, key] = [randomUUID(), randomUUID()];
  publish(world, 'identity', organization, 'identity.addMember', { kind: 'user', id: user, userId: user }, 2);
  await world.service.caughtUp();
  publish(world, 'billing', organization, 'billing.changePlan', { kind: 'api_key', id: key, userId: user }, 2);
  publish(world, 'billing', organization, 'billing.endTrial', { kind: 'service', id: 'trials' }, 2);
  await world.service.caughtUp();
  await world.execute(
    organization.owner,
    `mutation { setUsageAlerts(input: { meter: "leads", thresholds: [90] }) { setting { version } } }`,
  );
  await world.service.caughtUp();

  const { nodes } = await readLog(world.execute, organization);
  const parked = await world.stored('SELECT error FROM parked_event');

  const person = (id: string | null) => ({ __typename: 'User', id: encodeId('usr', id ?? '') });
  const times = { occurredAt: '2026-11-21T09:00:00.000Z', recordedAt: now.toISOString() };
  const common = { id: expect.stringMatching(/^aud_/), targets: [encodeId('org', organization.id)], ...times };
  const { userId } = organization.owner;
  expect(nodes).toEqual([
    {
      ...common,
      action: 'usage.setUsageAlerts',
      actor: person(userId).id,
      user: person(userId),
      targets: [],
      occurredAt: now.toISOString(),
      requestId: expect.stringMatching(/^[\w-]{36}$/),
    },
    { ...common, action: 'billing.endTrial', actor: 'trials', user: null, requestId: 'billing-1' },
    {
      ...common,
      action: 'billing.changePlan',
      actor: encodeId('key', key),
      user: person(user),
      requestId: 'billing-1',
    },
    { ...common, action: 'identity.addMember', actor: person(user).id, user: person(user), requestId: 'identity-1' },
  ]);
  expect(parked).toEqual([]);
});

test('who acted for another is in the log with them, and what staff do in no organization is in none', async ({
  world,
  organization,
}) => {
  await world.startService();
  const [member, staffId, grantId] = [randomUUID(), randomUUID(), randomUUID()];
  const impersonator = { staffId, name: 'Sasha', grantId };
  const acting = { kind: 'user', id: member, userId: member, impersonator };
  publish(world, 'identity', organization, 'identity.updateOrganization', acting);
  publish(world, 'identity', organization, 'identity.suspendOrganization', {
    kind: 'staff',
    id: staffId,
    userId: null,
  });
  publish(world, 'identity', null, 'identity.platform.organizations', { kind: 'staff', id: staffId, userId: null });
  await world.service.caughtUp();

  const { data } = await world.execute(
    organization.owner,
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { auditLog { nodes {
      action actor user { id } impersonator { staffMemberId name supportGrantId }
    } } } } }`,
    { of: [referenceTo(organization)] },
  );
  const parked = await world.stored('SELECT error FROM parked_event');

  expect(data?._entities[0].auditLog.nodes).toEqual([
    { action: 'identity.suspendOrganization', actor: encodeId('stf', staffId), user: null, impersonator: null },
    {
      action: 'identity.updateOrganization',
      actor: encodeId('usr', member),
      user: { id: encodeId('usr', member) },
      impersonator: {
        staffMemberId: encodeId('stf', staffId),
        name: 'Sasha',
        supportGrantId: encodeId('sgr', grantId),
      },
    },
  ]);
  expect(parked).toEqual([]);
});

test('the log is read in pages, newest first, while it grows', async ({ world, organization }) => {
  await fill(world, organization, 5);
  const first = await readLog(world.execute, organization, { first: 2 });
  publish(world, 'billing', organization, 'billing.late', { kind: 'service', id: 'test' });
  await world.service.caughtUp();

  const second = await readLog(world.execute, organization, { first: 2, after: first.pageInfo.endCursor });
  const third = await readLog(world.execute, organization, { first: 2, after: second.pageInfo.endCursor });

  const actions = [first, second, third].map(({ nodes }) => nodes.map(({ action }: { action: string }) => action));
  expect(actions).toEqual([['identity.act5', 'identity.act4'], ['identity.act3', 'identity.act2'], ['identity.act1']]);
  expect([first, third].map(({ pageInfo }) => [pageInfo.hasNextPage, pageInfo.hasPreviousPage])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('a cursor of another organization or of nobody is refused', async ({ world, organization }) => {
  const other = world.newOrganization();
  await fill(world, other, 1);
  const { pageInfo } = await readLog(world.execute, other);

  const foreign = await readLog(world.execute, organization, { after: pageInfo.endCursor });
  const forged = await readLog(world.execute, organization, { after: 'bm90aGluZw' });

  const refusal = [
    expect.objectContaining({
      message: 'after: this cursor does not belong to this list. Take one from its pageInfo or edges.',
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    }),
  ];
  expect([foreign, forged]).toEqual([refusal, refusal]);
});

test('another organization’s entry is as good as none', async ({ world, organization }) => {
  const other = world.newOrganization();
  await fill(world, other, 1);
  const { nodes } = await readLog(world.execute, other);
  const of = [{ id: nodes[0].id }, { nodeId: nodes[0].id }, { id: encodeId('aud', randomUUID()) }].map((key) => ({
    __typename: 'AuditEntry',
    ...key,
  }));

  const own = await world.execute(other.owner, node, { of });
  const foreign = await world.execute(organization.owner, node, { of });

  expect([own, foreign]).toEqual([
    { data: { _entities: [{ action: 'identity.act1' }, { action: 'identity.act1' }, null] } },
    { data: { _entities: [null, null, null] } },
  ]);
});

test('a member cannot read the log', async ({ world, organization }) => {
  const { data, errors } = await world.execute(organization.member, page, { of: [referenceTo(organization)] });

  expect(data).toEqual({ _entities: [{ auditLog: null }] });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([
    expect.objectContaining({ code: 'FORBIDDEN', permission: 'AUDIT_READ' }),
  ]);
});

test('entries of several feeds and processes are numbered without gaps', async ({ world, organization }) => {
  const second = await world.startService();
  const other = world.newOrganization();
  for (let index = 0; index < 30; index += 1) {
    for (const source of ['identity', 'billing'] as const) {
      publish(world, source, organization, `${source}.act`, { kind: 'service', id: 'test' });
      publish(world, source, other, `${source}.act`, { kind: 'service', id: 'test' });
    }
  }
  await Promise.all([world.service.caughtUp(), second.caughtUp()]);

  const query = 'SELECT array_agg(number::int ORDER BY number) AS numbers FROM audit_entry WHERE org_id = $1';
  const logs = await Promise.all([organization, other].map(({ id }) => world.stored(query, id)));

  const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
  expect(logs).toEqual([[{ numbers }], [{ numbers }]]);
});

test('the service cannot change what is in the log', async ({ world, organization }) => {
  await fill(world, organization, 1);
  const pool = connectPool({ url: world.url, service: 'usage', role: 'runtime', max: 1 });

  const attempts = ["UPDATE audit_entry SET action = 'forged'", 'DELETE FROM audit_entry', 'TRUNCATE audit_entry'];
  const refusals = await Promise.allSettled(attempts.map((sql) => pool.query(sql)));

  await pool.end();
  const refusal = {
    status: 'rejected',
    reason: expect.objectContaining({ message: 'permission denied for table audit_entry' }),
  };
  expect(refusals).toEqual([refusal, refusal, refusal]);
});

test('a page of 100 entries costs as many statements as a page of 1, and so do 100 entries by their IDs', async ({
  world,
  organization,
}) => {
  await fill(world, organization, 100);
  const { statements, execute, close } = world.observe();
  const cost = async (work: () => Promise<unknown>) => {
    statements.length = 0;
    await work();
    return statements.length;
  };

  const { nodes } = await readLog(execute, organization, { first: 100 });
  const references = nodes.map(({ id }: { id: string }) => ({ __typename: 'AuditEntry', id }));
  const costs = [
    await cost(() => readLog(execute, organization, { first: 1 })),
    await cost(() => readLog(execute, organization, { first: 100 })),
    await cost(() => execute(organization.owner, node, { of: references.slice(0, 1) })),
    await cost(() => execute(organization.owner, node, { of: references })),
  ];

  await close();
  expect([nodes.length, ...costs]).toEqual([100, 1, 1, 1, 1]);
});
