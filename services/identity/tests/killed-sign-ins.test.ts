import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { encodeId } from '@tenantry/graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { authService } from './auth-service.ts';

const { post, signUp, query, url, connect, tellForgotten, startAnother } = authService();
const password = 'correct horse battery';
const laptop = { 'user-agent': 'laptop', 'x-client-ip': '192.0.2.7' };

/** Whoever takes away what is untold waits for this lock while a test holds it: the change is committed, and not told. */
const key = 4711;
let release: () => Promise<void>;

beforeEach(async () => {
  await query(`CREATE FUNCTION wait_for_test() RETURNS trigger LANGUAGE plpgsql SET lock_timeout = 0 AS
    $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${key}); RETURN OLD; END $$`);
  await query(
    'CREATE TRIGGER wait_for_test BEFORE DELETE ON auth.untold FOR EACH ROW EXECUTE FUNCTION wait_for_test()',
  );
  const client = await connect();
  await client.query('SELECT pg_advisory_lock($1)', [key]);
  let isHeld = true;
  release = async () => {
    if (!isHeld) return;
    isHeld = false;
    await client.query('SELECT pg_advisory_unlock($1)', [key]);
    client.release();
  };
});
afterEach(async () => {
  await release();
  await query('DROP FUNCTION wait_for_test() CASCADE');
});

async function newPerson() {
  const email = `p-${randomUUID()}@example.com`;
  const { userId, authorization } = await signUp(email);
  const { rows } = await query('SELECT org_id FROM membership WHERE user_id = $1', [userId]);
  return { email, userId, authorization, orgId: rows[0].org_id as string };
}
type Person = Awaited<ReturnType<typeof newPerson>>;

/** What an organization is told that somebody did under `/auth`. */
async function entriesOf(orgId: string, { userId }: Person) {
  const { rows } = await query(
    `SELECT data, occurred_at AS "occurredAt" FROM outbox
     WHERE kind = 'audit' AND org_id = $1 AND actor ->> 'userId' = $2 AND data ->> 'action' <> 'identity.signUp' ORDER BY seq`,
    [orgId, userId],
  );
  return rows as { data: Record<string, unknown>; occurredAt: Date }[];
}

const countUntold = async () => (await query('SELECT count(*)::int FROM auth.untold')).rows[0].count as number;

/** Makes what is untold as old as if the process had been gone for a while. Returns when it happened. */
async function age(): Promise<Date> {
  const at = new Date(Date.now() - 120_000);
  await query('UPDATE auth.untold SET occurred_at = $1', [at]);
  return at;
}

test('what a process did before it was killed is told by others, once, as it happened', async () => {
  const people = [await newPerson(), await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const [ada, bob, cyd, dan, eve] = people as [Person, Person, Person, Person, Person];
  await query(`INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'MEMBER')`, [ada.orgId, bob.userId]);
  const child = fork(new URL('processes/auth-server.ts', import.meta.url), [url()]);
  const [served] = await once(child, 'message');
  const ask = (path: string, body: object, { authorization }: Partial<Person> = {}) =>
    fetch(`${served}/auth/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: 'http://127.0.0.1:4000',
        ...laptop,
        ...(authorization && { authorization }),
      },
      body: JSON.stringify(body),
    }).catch(() => {});

  const asked = [
    ask('sign-in/email', { email: ada.email, password }),
    ask('sign-out', {}, bob),
    ask('change-password', { currentPassword: password, newPassword: 'another horse', revokeOtherSessions: true }, cyd),
    ask('update-user', { name: 'Daniel' }, dan),
    ask('two-factor/enable', { password }, eve),
  ];
  await vi.waitFor(async () => expect(await countUntold()).toBe(6), 10_000);
  child.kill('SIGKILL');

  await Promise.all(asked);
  await release();
  await tellForgotten();
  expect(await Promise.all(people.map((person) => entriesOf(person.orgId, person)))).toEqual(people.map(() => []));
  const occurredAt = await age();
  // They were where it happened, and are told of there.
  await query('DELETE FROM membership WHERE org_id = $1 AND user_id = $2', [ada.orgId, bob.userId]);
  const another = await startAnother();
  await Promise.all([tellForgotten(), another.tellForgotten(), tellForgotten()]);
  await another.stop();

  const usr = ({ userId }: Person) => ({ type: 'usr', id: userId });
  const session = { type: 'ses', id: expect.any(String) };
  const rest = { outcome: 'SUCCESS', ip: '192.0.2.7', userAgent: 'laptop' };
  const told = (action: string, targets: object[], before: object | null = null, after: object | null = null) => ({
    data: { action: `identity.${action}`, targets, before, after, ...rest },
    occurredAt,
  });
  const account = { account: [{ id: expect.any(String), updatedAt: expect.any(String) }] };
  const name = (is: string) => ({ user: [{ id: encodeId('usr', dan.userId), name: is }] });
  const app = { twoFactor: [{ id: expect.any(String), verified: false, recoveryCodesLeft: 10 }] };
  expect(await entriesOf(ada.orgId, ada)).toEqual([told('signIn', [session, usr(ada)])]);
  expect(await entriesOf(bob.orgId, bob)).toEqual([told('signOut', [session, usr(bob)])]);
  expect(await entriesOf(ada.orgId, bob)).toEqual([told('signOut', [session, usr(bob)])]);
  expect(await entriesOf(cyd.orgId, cyd)).toEqual([
    told('endSession', [session, usr(cyd)]),
    told('changePassword', [usr(cyd)], account, account),
  ]);
  expect(await entriesOf(dan.orgId, dan)).toEqual([
    told('updateProfile', [usr(dan)], name('Ada Lovelace'), name('Daniel')),
  ]);
  expect(await entriesOf(eve.orgId, eve)).toEqual([told('setUpSecondFactor', [usr(eve)], null, app)]);
  expect(await countUntold()).toBe(0);
}, 60_000);

test('a request that tells and others that think it forgotten tell once', async () => {
  const ada = await newPerson();
  const another = await startAnother();
  const waiting = async () => {
    const { rows } = await query(
      `SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%auth.untold%'`,
    );
    return rows[0].count as number;
  };
  await query(`ALTER TABLE auth.untold ALTER COLUMN occurred_at SET DEFAULT now() - interval '2 minutes'`);

  const signedIn = post('/auth/sign-in/email', { email: ada.email, password }, laptop);
  await vi.waitFor(async () => expect(await waiting()).toBe(1), 5_000);
  const told = [tellForgotten(), another.tellForgotten()];
  await vi.waitFor(async () => expect(await waiting()).toBeGreaterThan(1), 5_000);
  await release();

  expect((await signedIn).status).toBe(200);
  await Promise.all(told);
  await query('ALTER TABLE auth.untold ALTER COLUMN occurred_at SET DEFAULT clock_timestamp()');
  await another.stop();
  expect((await entriesOf(ada.orgId, ada)).map(({ data }) => data['action'])).toEqual(['identity.signIn']);
  expect(await countUntold()).toBe(0);
});

test('what cannot be told does not fail who did it, and is told later', async () => {
  const ada = await newPerson();
  await query(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$`);
  await query(
    "CREATE TRIGGER fail BEFORE INSERT ON outbox FOR EACH ROW WHEN (NEW.kind = 'audit') EXECUTE FUNCTION fail()",
  );
  await release();

  const { status } = await post('/auth/sign-in/email', { email: ada.email, password }, laptop);
  await query('DROP FUNCTION fail() CASCADE');

  expect(status).toBe(200);
  expect(await entriesOf(ada.orgId, ada)).toEqual([]);
  const occurredAt = await age();
  await tellForgotten();
  expect(await entriesOf(ada.orgId, ada)).toMatchObject([
    { data: { action: 'identity.signIn', ip: '192.0.2.7', userAgent: 'laptop' }, occurredAt },
  ]);
});
