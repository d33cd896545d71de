import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { apiKeyCreated, invitationAccepted, purgeOrganization, rightsChanged, userErased } from '@tenantry/events';
import { sql } from 'kysely';
import { expect, test, type TestContext } from 'vitest';
import { erasePerson } from '../src/audit-log/erase-person.ts';
import { sendDigests } from '../src/notifications/send-digests.ts';
import { organizationOf, sealer } from './telling-fixtures.ts';

const createsKey = () => apiKeyCreated({ apiKeyId: randomUUID() }, randomUUID());
type Made = Awaited<ReturnType<typeof organizationOf>>;

async function organizationWith(count: number, { onTestFinished }: TestContext): Promise<Made> {
  const made = await organizationOf(count);
  onTestFinished(made.stop);
  return made;
}
/** Another process tells people, and stops as it says there. */
function startTelling({ onTestFinished }: TestContext, { url }: Made, end: string) {
  const child = fork(new URL('processes/tell-people.ts', import.meta.url), [url, end]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}
const joins = ({ orgId: organizationId }: Made, userId: string = randomUUID()) =>
  invitationAccepted({ organizationId, invitationId: randomUUID(), userId });

/** Whom was told, in the order of IDs. */
const toldIn = async ({ query }: Made) =>
  (await query<{ user_id: string }>('SELECT user_id FROM notification ORDER BY user_id')).map((row) => row.user_id);
/** Who is to be mailed, the same. */
const mailedIn = async ({ query }: Made) =>
  (
    await query<{ id: string }>(
      `SELECT data ->> 'userId' AS id FROM outbox WHERE type = 'usage.notification.mail_requested' ORDER BY id`,
    )
  ).map(({ id }) => id);
/** How many rows of notifications each transaction has written that was the last to. */
const written = async ({ query }: Made) =>
  (
    await query<{ count: number }>(
      'SELECT count(*)::int AS count FROM notification GROUP BY xmin ORDER BY 1 DESC, xmin::text',
    )
  ).map(({ count }) => count);
const left = ({ query }: Made) => query('SELECT actor_id, person_id, told_until FROM notification_telling');

test('10,000 people are told and mailed once, 500 in a transaction, and whoever applies events waits for none of them', async (context) => {
  const made = await organizationWith(10_000, context);
  const [id, event] = [randomUUID(), createsKey()];
  const applied = await made.hear(event, id);
  const before = await toldIn(made);
  const telling = await made.tellRest(id);
  const pages = await written(made);
  // It comes again when all is done.
  await made.hear(event, id);
  await made.tellRest(id);

  expect([applied, before]).toEqual([3, []]);
  expect(pages).toEqual(Array.from({ length: 20 }, () => 500));
  // A page has six statements, and the last finds nobody.
  expect(telling).toBe(20 * 6 + 4);
  expect(await toldIn(made)).toEqual(made.userIds);
  expect(await mailedIn(made)).toEqual(made.userIds);
  expect(await left(made)).toEqual([]);
}, 60_000);

test('up to 500 are told at once; of their own doing none is told, nor who has lost the right to hear of it meanwhile', async (context) => {
  const made = await organizationWith(500, context);
  const [actor, subject, next] = made.userIds;
  const few = await made.hear(joins(made, subject), randomUUID(), actor);
  const told = await toldIn(made);
  const { orgId: organizationId } = made;
  const join = (userIds: string[], permissions: string[]) =>
    made.hear(rightsChanged({ organizationId, groups: [{ userIds, permissions }] }));
  const newcomers = Array.from({ length: 2 }, () => randomUUID());
  await join(newcomers, ['MEMBERS_INVITE']);
  const id = randomUUID();
  const many = await made.hear(joins(made, subject), id, actor);
  const later = await left(made);
  await join([next!], []);
  await made.tellRest(id);

  expect([few, many]).toEqual([2, 3]);
  expect(told).toEqual(made.userIds.slice(2));
  expect(later).toEqual([{ actor_id: actor, person_id: subject, told_until: null }]);
  const second = await made.query<{ user_id: string }>('SELECT user_id FROM notification WHERE event_id = $1', id);
  const expected = [...made.userIds.slice(3), ...newcomers].toSorted();
  expect(second.map((row) => row.user_id).toSorted()).toEqual(expected);
}, 60_000);

test('whoever is killed while telling, before a commit or after one, leaves the rest to another, and nobody is told twice', async (context) => {
  const made = await organizationWith(2_200, context);
  const id = randomUUID();
  await made.hear(createsKey(), id);
  const after: number[] = [];
  for (const end of ['before', 'after', 'before']) {
    const child = startTelling(context, made, end);
    await once(child, 'message');
    child.kill('SIGKILL');
    await once(child, 'exit');
    after.push((await toldIn(made)).length);
  }
  startTelling(context, made, 'never');
  while ((await left(made)).length > 0) await pause(20);

  expect(after).toEqual([500, 1_500, 2_000]);
  expect(await toldIn(made)).toEqual(made.userIds);
  expect(await mailedIn(made)).toEqual(made.userIds);
}, 60_000);

test('what is yet to be told goes with the person it is about and with the organization; who did it is forgotten', async (context) => {
  const made = await organizationWith(501, context);
  const { database, clock, orgId } = made;
  const meta = { actor: null, requestId: null, clock };
  const [actor, subject] = [randomUUID(), randomUUID()];
  const [one, other] = [randomUUID(), randomUUID()];
  await made.hear(joins(made, subject), one, actor);
  await made.hear(createsKey(), other, actor);
  const erase = (userId: string) => {
    const erased = {
      ...userErased({ userId }),
      kind: 'domain' as const,
      pos: 1n,
      id: randomUUID(),
      source: 'identity',
    };
    const none = { orgId: null, actor: null, requestId: null, traceparent: null, causationId: null };
    const event = { ...erased, ...none, occurredAt: clock.now() };
    return database.transact('shared', meta, (trx) => erasePerson(trx, event));
  };

  const before = await left(made);
  await erase(subject);
  const without = await left(made);
  await made.tellRest(one);
  const told = await toldIn(made);
  await erase(actor);
  const forgotten = await left(made);
  const forgetAll = database.transact({ orgId }, meta, (trx) => sql`SELECT forget_own_tellings()`.execute(trx));
  await expect(forgetAll).rejects.toThrow('in the scope of a person');
  await database.transact({ orgId }, meta, purgeOrganization);
  await made.tellRest(other);

  const about = (actorId: string | null, personId: string | null) => ({
    ...{ actor_id: actorId, person_id: personId, told_until: null },
  });
  expect(before).toEqual(expect.arrayContaining([about(actor, subject), about(actor, null)]));
  expect([without, told, forgotten]).toEqual([[about(actor, null)], [], [about(null, null)]]);
  expect([await left(made), await toldIn(made), await mailedIn(made)]).toEqual([[], [], []]);
}, 60_000);

test('a purge waits for whoever is being told, and leaves nothing of it', async (context) => {
  const made = await organizationWith(501, context);
  const { database, clock, orgId } = made;
  const id = randomUUID();
  await made.hear(createsKey(), id);
  const [told, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const telling = made.tellRest(id, {
    ...database,
    transact: (scope, meta, work) =>
      database.transact(scope, meta, async (trx) => {
        const answer = await work(trx);
        told.resolve();
        await goOn.promise;
        return answer;
      }),
  });
  await told.promise;
  const purge = database.transact({ orgId }, { actor: null, requestId: null, clock }, purgeOrganization);
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await made.query(waiting)).length === 0) await pause(5);
  goOn.resolve();
  await Promise.all([telling, purge]);

  expect([await left(made), await toldIn(made)]).toEqual([[], []]);
}, 60_000);

test('digests of many people are taken 500 people in a transaction, each once, those with nothing unread among them', async (context) => {
  const made = await organizationWith(1_200, context);
  const { clock, database, orgId, userIds } = made;
  for (const id of [randomUUID(), randomUUID()]) {
    await made.hear(joins(made), id);
    await made.tellRest(id);
  }
  await made.query('UPDATE notification SET read_at = now() WHERE user_id <= $1', userIds[599]);
  clock.advance({ days: 1 });
  await Promise.all([1, 2].map(() => sendDigests({ database, clock }, orgId, sealer)));
  await sendDigests({ database, clock }, orgId, sealer);

  expect(await written(made)).toEqual([1_000, 1_000, 400]);
  expect(await mailedIn(made)).toEqual(userIds.slice(600));
}, 60_000);
