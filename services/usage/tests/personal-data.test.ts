import { randomUUID } from 'node:crypto';
import { connectPool } from '@tenantry/database';
import { auditRecorded, userErased } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { now, type Organization, test, type World } from './fixtures.ts';

const occurredAt = now.toISOString();

/** Somebody does something to somebody, from an address. */
function act(world: World, { id: orgId }: Organization, actor: object, about: string, more: object = {}) {
  const event = auditRecorded('identity')({
    action: 'identity.act',
    targets: [
      { type: 'mem', id: about },
      { type: 'usr', id: about },
    ],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: '192.0.2.1',
    userAgent: 'Browser',
  });
  world.feeds.identity.publish(event, { id: randomUUID(), orgId, actor: { ...actor }, ...more });
}

test('a person takes what they did and what was done to them, wherever, and nothing of others', async ({
  world,
  organization,
}) => {
  const other = world.newOrganization();
  const [person, colleague, staffId, grantId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const user = (id: string) => ({ kind: 'user', id, userId: id });
  const impersonator = { staffId, name: 'Sam', grantId };
  act(world, organization, user(person), colleague);
  act(world, other, { ...user(person), impersonator }, person);
  act(world, organization, user(colleague), person);
  act(world, organization, user(colleague), colleague);
  await world.service.caughtUp();

  const { auditEntries } = await world.service.exporter.personal(person);
  const nobodys = await world.service.exporter.personal(organization.id);

  const common = ({ id }: Organization) => ({
    id: expect.stringMatching(/^aud_/),
    organizationId: encodeId('org', id),
    action: 'identity.act',
    outcome: 'SUCCESS',
    occurredAt: expect.any(String),
  });
  const own = { isOwn: true, requestId: null, ip: '192.0.2.1', userAgent: 'Browser', before: null, after: null };
  const targets = (id: string) => [encodeId('mem', id), encodeId('usr', id)];
  const staff = { staffMemberId: encodeId('stf', staffId), name: 'Sam', supportGrantId: encodeId('sgr', grantId) };
  expect(auditEntries).toHaveLength(3);
  expect(auditEntries).toEqual(
    expect.arrayContaining([
      { ...common(organization), ...own, targets: targets(colleague), impersonator: null },
      { ...common(other), ...own, targets: targets(person), impersonator: staff },
      { ...common(organization), isOwn: false },
    ]),
  );
  expect(nobodys).toEqual({ auditEntries: [], notificationPreferences: [], notifications: [] });
});

test('of an erased person only the entries are told, which lead nowhere', async ({ world, organization }) => {
  const person = randomUUID();
  act(world, organization, { kind: 'user', id: person, userId: person }, person);
  await world.service.caughtUp();
  const [before] = (await world.service.exporter.personal(person)).auditEntries as Record<string, unknown>[];

  world.feeds.identity.publish(userErased({ userId: person }));
  await world.service.caughtUp();
  const [after] = (await world.service.exporter.personal(person)).auditEntries as Record<string, unknown>[];

  const { ip, userAgent, before: was, after: is, ...rest } = before!;
  expect([ip, userAgent, was, is]).toEqual(['192.0.2.1', 'Browser', null, null]);
  expect(after).toEqual(rest);
});

test('the newest entries are told, as many as ten thousand', async ({ world, organization }) => {
  const person = randomUUID();
  const runtime = connectPool({ url: world.url, service: 'usage', max: 1 });
  await runtime.query(
    `WITH scope AS MATERIALIZED (SELECT set_config('app.org_id', $1, false))
     INSERT INTO audit_entry (org_id, number, id, action, actor, targets, outcome, occurred_at, recorded_at)
     SELECT $1::uuid, n, uuidv7(), n::text, jsonb_build_object('kind', 'user', 'id', $2::text, 'userId', $2::text), '[]', 'SUCCESS',
       $3::timestamptz + n * interval '1 s', $3::timestamptz FROM scope, generate_series(1, 10001) n`,
    [organization.id, person, occurredAt],
  );
  await runtime.end();

  const { auditEntries } = await world.service.exporter.personal(person);

  const actions = (auditEntries as { action: string }[]).map(({ action }) => action);
  expect([actions.length, actions[0], actions.at(-1)]).toEqual([10_000, '10001', '2']);
});
