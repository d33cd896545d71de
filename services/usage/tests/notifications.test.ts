import { randomUUID } from 'node:crypto';
import { type Actor, permissionsOfRole } from '@tenantry/actor';
import {
  apiKeyCreated,
  invitationAccepted,
  joinRequestCreated,
  membershipRoleChanged,
  mfaDisabled,
  organizationPurged,
  subscriptionChanged,
  supportGrantOpened,
  trialEnding,
  userErased,
} from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { metered, referenceTo, test } from './fixtures.ts';
import { allow, list, mark, markAll, read, settle, titles } from './notification-operations.ts';
import { consume } from './operations.ts';

const plan = { planKey: 'FREE', previousPlanKey: null, trialEndsAt: null } as const;
const period = { currentPeriodStart: '2026-11-01T00:00:00Z', currentPeriodEnd: '2026-12-01T00:00:00Z' };

test('whom something concerns is told, once however often it comes, and nobody else', async ({
  world,
  organization,
}) => {
  const { id: organizationId, owner, admin, member, viewer } = organization;
  const [newcomer, id] = [randomUUID(), randomUUID()];
  await settle(world, organization);
  const joined = joinRequestCreated({ organizationId, joinRequestId: randomUUID(), userId: newcomer });
  for (let times = 0; times < 2; times += 1) world.feeds.identity.publish(joined, { orgId: organizationId, id });
  world.feeds.billing.publish(trialEnding({ organizationId, planKey: 'FREE', trialEndsAt: '2026-11-30T00:00:00Z' }), {
    orgId: organizationId,
  });
  const overdue = { organizationId, subscriptionId: organizationId, version: 7, status: 'PAST_DUE' } as const;
  for (const change of ['PLAN_CHANGED', 'PAYMENT_FAILED'])
    world.feeds.billing.publish(
      subscriptionChanged({ ...overdue, ...plan, ...period, change, graceEndsAt: '2026-12-05T00:00:00Z' }),
      { orgId: organizationId },
    );
  await organization.entitle(1, metered('leads', 10));
  await consume(world.execute, organization, 'most of it', { quantity: 9 });
  await world.service.caughtUp();

  const { nodes, ...page } = await read(world, owner, organization);
  const common = { id: expect.stringMatching(/^ntf_/), readAt: null, person: null };
  expect(
    nodes.toSorted((one: { title: string }, other: { title: string }) => (one.title < other.title ? -1 : 1)),
  ).toEqual([
    {
      ...common,
      category: 'LIMITS',
      eventType: 'usage.limit.reached',
      title: '80 % of a limit is used: leads',
      body: '9 of 10 are used in the running period.',
      occurredAt: '2026-11-21T09:30:00.000Z',
    },
    {
      ...common,
      category: 'BILLING',
      eventType: 'billing.subscription.changed',
      title: 'A payment failed',
      body: 'It is tried again. Check the card. Everything works as before until 2026-12-05.',
      occurredAt: '2026-11-21T09:00:00.000Z',
    },
    {
      ...common,
      category: 'MEMBERSHIP',
      eventType: 'identity.join_request.created',
      title: 'Somebody asks to join',
      body: 'They have an address at one of your domains. Approve or decline the request.',
      person: { id: encodeId('usr', newcomer) },
      occurredAt: '2026-11-21T09:00:00.000Z',
    },
    {
      ...common,
      category: 'BILLING',
      eventType: 'billing.trial.ending',
      title: 'The trial ends soon',
      body: 'It ends on 2026-11-30. Choose a plan to keep what it includes.',
      occurredAt: '2026-11-21T09:00:00.000Z',
    },
  ]);
  expect(page).toEqual({ unread: 4, pageInfo: { hasNextPage: false, endCursor: expect.any(String) } });
  expect(await titles(world, admin, organization)).toHaveLength(4);
  expect([await titles(world, member, organization), await titles(world, viewer, organization)]).toEqual([[], []]);
});

test('security is told whom it is about and who may do it; of their own doing people are told that alone', async ({
  world,
  organization,
}) => {
  const { id: organizationId, owner, admin, member, viewer } = organization;
  await settle(world, organization);
  const by = (actor: Actor) => ({
    orgId: organizationId,
    actor: { kind: 'user', id: actor.sub, userId: actor.userId },
  });
  const accepted = { organizationId, invitationId: randomUUID(), userId: randomUUID() };
  world.feeds.identity.publish(invitationAccepted(accepted), by(admin));
  world.feeds.identity.publish(apiKeyCreated({ apiKeyId: randomUUID() }), by(admin));
  const changed = { organizationId, userId: viewer.userId!, role: 'MEMBER' };
  world.feeds.identity.publish(membershipRoleChanged(changed), by(owner));
  const grant = {
    supportGrantId: randomUUID(),
    staffName: 'Sam',
    access: 'READ',
    reason: 'You asked',
    ticket: '1',
  } as const;
  const opened = { organizationId, ...grant, expiresAt: '2026-11-21T10:30:00.000Z' };
  world.feeds.identity.publish(supportGrantOpened(opened), { orgId: organizationId });
  await world.service.caughtUp();

  expect(await titles(world, owner, organization)).toEqual([
    'Support may act here',
    'An API key was created',
    'An invitation was accepted',
  ]);
  expect(await titles(world, admin, organization)).toEqual(['Support may act here', 'An API key was created']);
  expect(await titles(world, viewer, organization)).toEqual(['The role of a member was changed']);
  expect(await titles(world, member, organization)).toEqual([]);
});

test('what happens to an account is told its person in each of their organizations, and rights follow identity', async ({
  world,
  organization,
}) => {
  const other = world.newOrganization();
  const { member } = organization;
  const elsewhere = { ...member, org: other.id };
  const disable = () => world.feeds.identity.publish(mfaDisabled({ userId: member.userId! }));
  allow(world, organization, member);
  allow(world, other, elsewhere);
  disable();
  allow(world, other, { ...member, permissions: new Set() });
  disable();
  allow(world, organization, { ...member, permissions: permissionsOfRole.ADMIN });
  world.feeds.identity.publish(apiKeyCreated({ apiKeyId: randomUUID() }), { orgId: organization.id });
  await world.service.caughtUp();

  const removed = 'Your second factor was removed';
  expect(await titles(world, member, organization)).toEqual(['An API key was created', removed, removed]);
  expect(await titles(world, elsewhere, other)).toEqual([removed]);
});

test('a person pages through theirs, filters them, and marks them as read, never anybody else’s', async ({
  world,
  organization,
}) => {
  const { id: orgId, owner, admin } = organization;
  const other = world.newOrganization();
  await settle(world, organization);
  allow(world, other, { ...owner, org: other.id }, other.owner);
  await world.service.caughtUp();
  for (let created = 0; created < 3; created += 1)
    for (const { id } of [organization, other])
      world.feeds.identity.publish(apiKeyCreated({ apiKeyId: randomUUID() }), { orgId: id });
  world.feeds.billing.publish(
    trialEnding({ organizationId: orgId, planKey: 'FREE', trialEndsAt: '2026-11-30T00:00:00Z' }),
    { orgId },
  );
  await world.service.caughtUp();

  const first = await read(world, owner, organization, { first: 2 });
  const second = await read(world, owner, organization, { first: 2, after: first.pageInfo.endCursor });
  const foreign = await read(world, admin, organization, { first: 2, after: first.pageInfo.endCursor });
  const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
  const [security] = (await read(world, owner, organization, { filter: { category: 'SECURITY' } })).nodes;
  const theirs = (await read(world, { ...owner, org: other.id }, other)).nodes;
  const stolen = [
    await mark(world, admin, ids),
    await mark(world, other.owner, ids),
    await mark(world, owner, [theirs[0].id, encodeId('ntf', randomUUID())]),
  ];
  const marked = [await mark(world, owner, [security.id]), await mark(world, owner, [security.id])];
  const unread = await read(world, owner, organization, { filter: { isUnread: true } });
  const wasRead = await read(world, owner, organization, { filter: { isUnread: false, category: 'SECURITY' } });
  const all = [await markAll(world, owner, { category: 'BILLING' }), await markAll(world, owner)];

  expect(new Set(ids).size).toBe(4);
  expect([first.unread, second.pageInfo.hasNextPage]).toEqual([4, false]);
  expect(foreign).toEqual([
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) }),
  ]);
  expect(stolen).toEqual([0, 0, 0].map((count) => ({ count, errors: [] })));
  expect(marked.map(({ count }) => count)).toEqual([1, 0]);
  expect([unread.unread, unread.nodes.length]).toEqual([3, 3]);
  expect(wasRead.nodes).toEqual([{ ...security, readAt: '2026-11-21T09:30:00.000Z' }]);
  expect(all.map(({ count }) => count)).toEqual([1, 2]);
  expect((await read(world, owner, organization)).unread).toBe(0);
  expect((await read(world, { ...owner, org: other.id }, other)).unread).toBe(3);
  expect(
    (
      await mark(
        world,
        owner,
        Array.from({ length: 101 }, () => ids[0]!),
      )
    ).errors,
  ).toEqual([{ message: 'notificationIds: at most 100.' }]);
});

test('they go with the person they are told or about, with the organization, and with time; the person takes theirs along', async ({
  world,
  organization,
}) => {
  const { id: organizationId, owner, admin } = organization;
  const newcomer = randomUUID();
  await settle(world, organization);
  const asked = { organizationId, joinRequestId: randomUUID(), userId: newcomer };
  world.feeds.identity.publish(joinRequestCreated(asked), { orgId: organizationId });
  world.feeds.identity.publish(apiKeyCreated({ apiKeyId: randomUUID() }), { orgId: organizationId });
  await world.service.caughtUp();
  const stored = () => world.stored('SELECT user_id, event_type FROM notification WHERE org_id = $1', organizationId);
  const { notifications } = await world.service.exporter.personal(owner.userId!);
  const before = await stored();
  for (const userId of [newcomer, admin.userId!]) world.feeds.identity.publish(userErased({ userId }));
  await world.service.caughtUp();
  world.feeds.identity.publish(joinRequestCreated(asked), { orgId: organizationId });
  await settle(world, organization);
  await world.service.caughtUp();
  const after = await stored();
  world.clock.advance({ days: 91 });
  await world.service.keepEvents();
  const old = await stored();
  world.feeds.identity.publish(apiKeyCreated({ apiKeyId: randomUUID() }), { orgId: organizationId });
  world.feeds.identity.publish(organizationPurged({ organizationId }), { orgId: organizationId });
  await world.service.caughtUp();

  expect(before).toHaveLength(4);
  expect(notifications).toEqual([
    expect.objectContaining({ eventType: 'identity.api_key.created', category: 'SECURITY', readAt: null }),
    {
      id: expect.stringMatching(/^ntf_/),
      organizationId: encodeId('org', organizationId),
      category: 'MEMBERSHIP',
      eventType: 'identity.join_request.created',
      title: 'Somebody asks to join',
      body: 'They have an address at one of your domains. Approve or decline the request.',
      occurredAt: '2026-11-21T09:00:00.000Z',
      readAt: null,
    },
  ]);
  expect(after).toEqual([{ user_id: owner.userId, event_type: 'identity.api_key.created' }]);
  expect([old, await stored()]).toEqual([[], []]);
  expect(await world.stored('SELECT FROM member_rights WHERE org_id = $1', organizationId)).toEqual([]);
});

test('a page costs what a page of one costs, and of 10,000 it reads its own', async ({ world, organization }) => {
  const { owner, id } = organization;
  await world.tamper(
    `INSERT INTO notification (org_id, user_id, event_id, category, event_type, title, body, occurred_at, created_at)
     SELECT $1, $2, gen_random_uuid(), 'LIMITS', 'usage.limit.reached', 'A title', 'A body', now(), now() FROM generate_series(1, 10000)`,
    id,
    owner.userId,
  );
  const observed = world.observe();
  const ask = (first: number) => observed.execute(owner, list, { of: [referenceTo(organization)], first });

  const [one, hundred] = [await ask(1), await ask(100)];
  await observed.close();

  expect(one.data._entities[0].unreadNotificationCount).toBe(1_000);
  expect(hundred.data._entities[0].notifications.nodes).toHaveLength(100);
  expect(observed.statements).toHaveLength(4);
});
