import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { entitlementsChanged } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { metered, now, test, usedOf, type World } from './fixtures.ts';

const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;
const standingsQuery = `{ platform { events { usage { consumers {
  name source position head behind waitingSince movedAt parkedCount } } } } }`;
const parkedQuery = `query ($first: Int, $after: String, $consumer: String) { platform { events { usage {
  parkedEvents(first: $first, after: $after, consumer: $consumer) {
    nodes { consumer source position eventType organizationId error attempts } pageInfo { hasNextPage endCursor } } } } } }`;
const redriveMutation = `mutation ($input: RedriveUsageEventsInput!) { redriveUsageEvents(input: $input) {
  applied failed errors { ... on UserError { code path } } } }`;

interface Page {
  readonly nodes: { readonly position: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function parked({ execute }: World, variables: object = {}): Promise<Page> {
  const { data } = await execute(staff, parkedQuery, { ...variables });
  return data.platform.events.usage.parkedEvents;
}

async function standingOf({ execute }: World, name: string, source: string) {
  const { data } = await execute(staff, standingsQuery);
  return data.platform.events.usage.consumers.find(
    (one: { name: string; source: string }) => one.name === name && one.source === source,
  );
}

async function redrive({ execute }: World, input: object) {
  const { data } = await execute(staff, redriveMutation, { input });
  return data.redriveUsageEvents;
}

test('staff see how far consumers are and what they have set aside, and have it applied again', async ({
  world,
  organization,
}) => {
  const { feeds, service, execute } = world;
  const { id: organizationId } = organization;
  const from = { name: 'entitlements', source: 'billing' };
  await organization.entitle(1, metered('leads', 50));
  const before = await standingOf(world, from.name, from.source);
  const event = entitlementsChanged({
    organizationId,
    version: 2,
    planKey: 'FREE',
    entitlements: [metered('leads', 9)],
  });
  for (const schemaVersion of [9, 10, 11])
    feeds.billing.publish({ ...event, schemaVersion }, { orgId: organizationId });
  await service.caughtUp();
  const behind = await standingOf(world, from.name, from.source);
  const all = await parked(world);
  const first = await parked(world, { first: 2, consumer: from.name });
  const rest = await parked(world, { first: 2, consumer: from.name, after: first.pageInfo.endCursor });
  const ofOthers = await parked(world, { consumer: 'webhooks' });
  const input = { consumer: from.name, source: from.source };
  const [one, two, three] = all.nodes.map(({ position }) => position);
  const again = await redrive(world, { ...input, positions: [one] });
  // What was in the way is gone.
  await world.tamper(
    `UPDATE parked_event SET envelope = jsonb_set(envelope, '{schemaversion}', '1') WHERE pos <> $1`,
    one,
  );
  const chosen = await redrive(world, { ...input, positions: [three] });
  const left = await redrive(world, input);
  const after = await standingOf(world, from.name, from.source);

  const position = String(Number(before.position) + 3);
  const still = { ...from, position, head: position, behind: '0', waitingSince: null, movedAt: now.toISOString() };
  expect(before).toEqual({ ...still, position: before.position, head: before.position, parkedCount: 0 });
  expect([behind, after]).toEqual([
    { ...still, parkedCount: 3 },
    { ...still, parkedCount: 1 },
  ]);
  expect(all.nodes[0]).toEqual({
    consumer: from.name,
    source: from.source,
    position: one,
    eventType: 'billing.entitlements.changed',
    organizationId: encodeId('org', organizationId),
    error: 'Error: billing.entitlements.changed version 1 expected, not billing.entitlements.changed version 9',
    attempts: 4,
  });
  expect(
    [first, rest].map(({ nodes, pageInfo }) => [nodes.map((node) => node.position), pageInfo.hasNextPage]),
  ).toEqual([
    [[one, two], true],
    [[three], false],
  ]);
  expect(ofOthers.nodes).toEqual([]);
  expect([again, chosen, left]).toEqual([
    { applied: [], failed: [one], errors: [] },
    { applied: [three], failed: [], errors: [] },
    { applied: [two], failed: [one], errors: [] },
  ]);
  expect(await parked(world)).toMatchObject({ nodes: [{ position: one, attempts: 6 }] });
  expect(await usedOf(execute, organization)).toEqual({ leads: '0' });
});

test('what is asked of a consumer that is not there, or at once of too much, is refused', async ({ world }) => {
  const source = 'billing';
  const unknown = await redrive(world, { consumer: 'nobody', source });
  const positions = Array.from({ length: 101 }, (_, index) => String(index));
  const many = await redrive(world, { consumer: 'entitlements', source, positions });

  expect([unknown, many]).toEqual([
    { applied: [], failed: [], errors: [{ code: 'NOT_FOUND', path: ['input', 'consumer'] }] },
    { applied: [], failed: [], errors: [{ code: 'INVALID_VALUE', path: ['input', 'positions'] }] },
  ]);
});

test('nobody but staff sees or does any of it', async ({ world, organization }) => {
  const codes = [];
  for (const [query, variables] of [
    [standingsQuery, {}],
    [parkedQuery, {}],
    [redriveMutation, { input: { consumer: 'webhooks', source: 'billing' } }],
  ] as const) {
    const { errors } = await world.execute(organization.owner, query, variables);
    codes.push(errors?.[0]?.extensions['code']);
  }

  expect(codes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
});
