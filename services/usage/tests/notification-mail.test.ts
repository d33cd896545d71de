import { randomUUID } from 'node:crypto';
import type { Actor } from '@tenantry/actor';
import {
  apiKeyCreated,
  invitationAccepted,
  joinRequestCreated,
  mfaReset,
  trialEnding,
  userErased,
} from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { now, type Organization, referenceTo, test, type World } from './fixtures.ts';
import { settle, titles } from './notification-operations.ts';
import { mutate, published } from './operations.ts';

const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { notificationPreferences { category inApp mail mayBeOff } } } }`;
const preferences = async (world: World, actor: Actor, organization: { id: string }) =>
  (await world.execute(actor, query, { of: [referenceTo(organization)] })).data._entities[0].notificationPreferences;
const prefer = (world: World, actor: Actor, input: object) =>
  mutate(
    world.execute,
    actor,
    'mutation ($input: SetNotificationPreferenceInput!) { setNotificationPreference(input: $input) { preference { category inApp mail mayBeOff } errors { ... on UserError { code path } } } }',
    input,
  );

/** What was asked to be mailed to somebody: of each mail the titles, and whether it can be ended. */
async function mails(world: World, organization: Organization, { userId }: Actor) {
  const requests = await published(world, organization, 'usage.notification.mail_requested');
  return requests
    .map(
      ({ data }) =>
        data as { userId: string; isDigest: boolean; items: { title: string }[]; unsubscribeToken: string | null },
    )
    .filter((data) => data.userId === userId)
    .map(({ isDigest, items, unsubscribeToken }) => ({
      isDigest,
      titles: items.map(({ title }) => title),
      token: unsubscribeToken,
    }));
}
const endsTrial = ({ feeds }: World, { id }: Organization) =>
  feeds.billing.publish(trialEnding({ organizationId: id, planKey: 'FREE', trialEndsAt: '2026-11-30T00:00:00Z' }), {
    orgId: id,
  });
const asksToJoin = ({ feeds }: World, { id }: Organization) =>
  feeds.identity.publish(
    joinRequestCreated({ organizationId: id, joinRequestId: randomUUID(), userId: randomUUID() }),
    {
      orgId: id,
    },
  );
const createsKey = ({ feeds }: World, { id }: Organization, eventId = randomUUID()) =>
  feeds.identity.publish(apiKeyCreated({ apiKeyId: randomUUID() }, randomUUID()), { orgId: id, id: eventId });
const open = (world: World, token: string | null, method = 'POST') =>
  world.service.app.request(`/unsubscribe?token=${token}`, {
    method,
    body: method === 'POST' ? 'List-Unsubscribe=One-Click' : null,
  });

test('who has said nothing is mailed at once, of who joins once a day; security cannot be turned off', async ({
  world,
  organization,
}) => {
  const { owner, admin } = organization;
  const usual = await preferences(world, owner, organization);
  const refused = [
    await prefer(world, owner, { category: 'SECURITY', mail: 'OFF' }),
    await prefer(world, owner, { category: 'SECURITY', inApp: false }),
  ];
  const daily = await prefer(world, owner, { category: 'SECURITY', mail: 'DAILY' });
  const silent = await prefer(world, owner, { category: 'BILLING', mail: 'OFF', inApp: false });

  const of = (category: string, mail: string, mayBeOff = true) => ({ category, inApp: true, mail, mayBeOff });
  const rest = [
    of('LIMITS', 'IMMEDIATE'),
    of('BILLING', 'IMMEDIATE'),
    of('MEMBERSHIP', 'DAILY'),
    of('WEBHOOKS', 'IMMEDIATE'),
  ];
  expect(usual).toEqual([...rest, of('SECURITY', 'IMMEDIATE', false)]);
  const error = (field: string) => ({ preference: null, errors: [{ code: 'INVALID_VALUE', path: ['input', field] }] });
  expect(refused).toEqual([error('mail'), error('inApp')]);
  expect([daily, silent]).toEqual([
    { preference: of('SECURITY', 'DAILY', false), errors: [] },
    { preference: { ...of('BILLING', 'OFF'), inApp: false }, errors: [] },
  ]);
  expect(await preferences(world, owner, organization)).toEqual([
    rest[0],
    silent.preference,
    rest[2],
    rest[3],
    daily.preference,
  ]);
  expect(await preferences(world, admin, organization)).toEqual(usual);
});

test('each is told as they want, once however often an event comes', async ({ world, organization }) => {
  const { owner, admin, member } = organization;
  await settle(world, organization);
  await prefer(world, admin, { category: 'BILLING', inApp: false });
  await prefer(world, owner, { category: 'MEMBERSHIP', mail: 'OFF', inApp: false });
  endsTrial(world, organization);
  await world.service.caughtUp();
  const id = randomUUID();
  for (let times = 0; times < 2; times += 1) createsKey(world, organization, id);
  const { id: organizationId } = organization;
  world.feeds.identity.publish(mfaReset({ organizationId, userId: member.userId! }), { orgId: organizationId });
  asksToJoin(world, organization);
  await world.service.caughtUp();

  const trial = { isDigest: false, titles: ['The trial ends soon'], token: expect.any(String) };
  const key = { isDigest: false, titles: ['An API key was created'], token: null };
  expect(await mails(world, organization, owner)).toEqual([trial, key]);
  expect(await mails(world, organization, admin)).toEqual([trial, key]);
  // Identity mails of it itself.
  expect(await mails(world, organization, member)).toEqual([]);
  const reset = 'The second factors of a member were reset';
  expect(await titles(world, owner, organization)).toEqual([reset, 'An API key was created', 'The trial ends soon']);
  expect(await titles(world, admin, organization)).toEqual(['Somebody asks to join', reset, 'An API key was created']);
});

test('a digest comes at eight in the morning of the organization, with what was not read, once whoever sweeps', async ({
  world,
  organization,
}) => {
  const { id: organizationId, owner, admin } = organization;
  await world.moveTo(organization, 'America/New_York', 1);
  // The zone holds from the next month on.
  world.clock.set('2026-12-10T20:00:00Z');
  await settle(world, organization);
  asksToJoin(world, organization);
  const accepted = { organizationId, invitationId: randomUUID(), userId: randomUUID() };
  world.feeds.identity.publish(invitationAccepted(accepted), { orgId: organizationId });
  await world.service.caughtUp();
  await mutate(
    world.execute,
    admin,
    'mutation ($input: MarkAllNotificationsReadInput!) { markAllNotificationsRead(input: $input) { count errors { __typename } } }',
    {},
  );
  world.clock.set('2026-12-11T12:59:59Z');
  await world.service.sweep();
  const early = await mails(world, organization, owner);
  world.clock.set('2026-12-11T13:00:00Z');
  const other = await world.startService();
  await Promise.all([world.service.sweep(), other.sweep(), world.service.sweep()]);

  const digest = {
    isDigest: true,
    titles: ['Somebody asks to join', 'An invitation was accepted'],
    token: expect.any(String),
  };
  expect(early).toEqual([]);
  expect(await mails(world, organization, owner)).toEqual([digest]);
  expect(await mails(world, organization, admin)).toEqual([]);
});

test('a digest lists the last 50, and says how many more there are', async ({ world, organization }) => {
  const { owner } = organization;
  await settle(world, organization);
  for (let times = 0; times < 52; times += 1) asksToJoin(world, organization);
  await world.service.caughtUp();
  world.clock.set(new Date(now.getTime() + 86_400_000));
  await world.service.sweep();

  const requests = await published(world, organization, 'usage.notification.mail_requested');
  const digest = requests.find(({ data }) => data['userId'] === owner.userId)?.data;
  expect(digest).toMatchObject({ isDigest: true, unlisted: 2 });
  expect(digest?.['items']).toHaveLength(50);
});

test('a link ends the mail it came with, by a POST without signing in, and nothing else', async ({
  world,
  organization,
}) => {
  const { owner, admin } = organization;
  await settle(world, organization);
  endsTrial(world, organization);
  await world.service.caughtUp();
  const [mail] = await mails(world, organization, owner);
  const looked = await open(world, mail!.token, 'GET');
  const before = await preferences(world, owner, organization);
  const ended = [await open(world, mail!.token), await open(world, mail!.token)];
  const broken = await open(world, `${mail!.token}x`);
  endsTrial(world, organization);
  await world.service.caughtUp();

  expect([looked.status, broken.status, ...ended.map(({ status }) => status)]).toEqual([200, 404, 200, 200]);
  expect(await looked.text()).toMatch(/<h1>Stop mail about billing\?<\/h1>.*<form method="post">/s);
  expect(before.find(({ category }: { category: string }) => category === 'BILLING').mail).toBe('IMMEDIATE');
  const after = await preferences(world, owner, organization);
  expect(after.map(({ mail: way }: { mail: string }) => way)).toEqual([
    'IMMEDIATE',
    'OFF',
    'DAILY',
    'IMMEDIATE',
    'IMMEDIATE',
  ]);
  expect(await mails(world, organization, owner)).toHaveLength(1);
  expect(await mails(world, organization, admin)).toHaveLength(2);
  expect(await titles(world, owner, organization)).toHaveLength(2);
  const audited = await published(world, organization, 'usage.audit.recorded');
  expect(audited.map(({ data, actor }) => [data['action'], actor?.['userId']])).toEqual([
    ['usage.unsubscribe', owner.userId],
  ]);
});

test('the link of a digest ends digests and leaves other mail; preferences go with their person, who takes them along', async ({
  world,
  organization,
}) => {
  const { id, owner } = organization;
  const userId = owner.userId!;
  await settle(world, organization);
  await prefer(world, owner, { category: 'LIMITS', mail: 'DAILY' });
  asksToJoin(world, organization);
  await world.service.caughtUp();
  world.clock.set(new Date(now.getTime() + 86_400_000));
  await world.service.sweep();
  const [digest] = await mails(world, organization, owner);
  const looked = await open(world, digest!.token, 'GET');
  await open(world, digest!.token);
  const after = await preferences(world, owner, organization);
  const { notificationPreferences } = await world.service.exporter.personal(userId);
  world.feeds.identity.publish(userErased({ userId }));
  await world.service.caughtUp();
  await open(world, digest!.token);

  expect(await looked.text()).toContain('<h1>Stop daily mail?</h1>');
  expect(after.map(({ mail }: { mail: string }) => mail)).toEqual([
    'OFF',
    'IMMEDIATE',
    'OFF',
    'IMMEDIATE',
    'IMMEDIATE',
  ]);
  const of = (category: string) => ({ organizationId: encodeId('org', id), category, inApp: true, mail: 'OFF' });
  expect(notificationPreferences).toEqual([of('LIMITS'), of('MEMBERSHIP')]);
  expect(await world.stored('SELECT FROM notification_preference WHERE user_id = $1', userId)).toEqual([]);
});
