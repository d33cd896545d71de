import { anonymous, claimsOf } from '@tenantry/actor';
import { connect, newId, systemClock } from '@tenantry/database';
import { expect, test } from 'vitest';
import { hashOf, newSecret } from '../src/api-keys/key.ts';
import { ensureFirstOrganization } from '../src/auth/first-organization.ts';
import type { DB } from '../src/generated/tables.ts';
import { authService } from './auth-service.ts';

const { post, signUp, sign, query, url } = authService();

/** Asks as the gateway does. */
async function resolve(credential: object, ...organizations: string[]) {
  const token = await sign({ ...anonymous, kind: 'service', sub: 'gateway' });
  const response = await post('/internal/actor', { credential, organizations }, { authorization: `Bearer ${token}` });
  return response.json();
}

test('signing up makes the person’s organization, with the events that others wait for', async () => {
  const { userId } = await signUp('ada@example.com');

  const { rows: memberships } = await query(
    'SELECT m.role, o.name FROM membership m JOIN organization o ON o.id = m.org_id WHERE m.user_id = $1',
    [userId],
  );
  // What somebody may do is told when these are followed.
  const { rows: events } = await query(
    `SELECT type FROM outbox WHERE org_id = (SELECT org_id FROM membership WHERE user_id = $1)
      AND type <> 'identity.rights.changed' ORDER BY seq`,
    [userId],
  );
  expect(memberships).toEqual([{ role: 'OWNER', name: "Ada Lovelace's organization" }]);
  expect(events.map(({ type }) => type)).toEqual([
    'identity.organization.created',
    'identity.membership.added',
    'identity.audit.recorded',
  ]);
});

test('of a hundred sign-ups with one address at once, one makes an account, with one organization', async () => {
  const person = { email: 'eager@example.com', password: 'correct horse battery', name: 'Ada Lovelace' };

  const answers = await Promise.all(
    Array.from({ length: 100 }, async (_, index) =>
      post('/auth/sign-up/email', person, { 'x-client-ip': `192.0.2.${index}` }),
    ),
  );

  const statuses = answers.map(({ status }) => status).toSorted();
  const { rows } = await query(
    `SELECT count(DISTINCT u.id)::int AS people, count(m.org_id)::int AS organizations
     FROM auth."user" u LEFT JOIN membership m ON m.user_id = u.id WHERE u.email = $1`,
    [person.email],
  );
  expect(statuses).toEqual([200, ...Array.from({ length: 99 }, () => 422)]);
  expect(rows).toEqual([{ people: 1, organizations: 1 }]);
});

test('a sign-up that was interrupted before its organization is completed by a hundred sign-ins at once, and only once', async () => {
  const { userId } = await signUp('interrupted@example.com');
  await query(`
    SET session_replication_role = replica;
    DELETE FROM organization WHERE id IN (SELECT org_id FROM membership WHERE user_id = '${userId}');
    DELETE FROM membership WHERE user_id = '${userId}';
    SET session_replication_role = origin`);
  const database = connect<DB>({ url: url(), service: 'identity', max: 20, waitMs: 60_000 });
  await Promise.all(Array.from({ length: 20 }, () => database.ping()));

  await Promise.all(Array.from({ length: 100 }, () => ensureFirstOrganization(database, systemClock, userId)));

  const { rows } = await query('SELECT role FROM membership WHERE user_id = $1', [userId]);
  expect(rows).toEqual([{ role: 'OWNER' }]);
  await database.close();
});

test('a session is its person, in their only organization', async () => {
  const { userId, authorization } = await signUp('sole@example.com');

  const answer = (await resolve({ kind: 'session', headers: { authorization } })) as {
    actor: { org: string; permissions: string[] };
  };

  expect(answer.actor).toMatchObject({
    kind: 'user',
    sub: userId,
    user: userId,
    org: expect.any(String),
    amr: ['pwd'],
    version: 1,
  });
  expect(answer.actor.permissions).toContain('ORGANIZATION_DELETE');
});

test('whoever asks for an organization they are not in hears what is said of one that does not exist', async () => {
  const { authorization } = await signUp('curious@example.com');
  await signUp('private@example.com');
  const { rows } = await query(
    'SELECT o.id, o.slug FROM organization o JOIN membership m ON m.org_id = o.id JOIN auth."user" u ON u.id = m.user_id WHERE u.email = \'private@example.com\'',
  );
  const ask = (organization: string) => resolve({ kind: 'session', headers: { authorization } }, organization);

  const answers = await Promise.all([ask(rows[0].id), ask(rows[0].slug), ask(newId()), ask('nowhere')]);

  const refusal = {
    fault: { code: 'ORGANIZATION_NOT_FOUND', message: 'There is no such organization, or you are no member of it.' },
  };
  expect(answers).toEqual([refusal, refusal, refusal, refusal]);
});

test('a former slug leads to the organization, for its members only', async () => {
  const { userId, authorization } = await signUp('renamed@example.com');
  const { authorization: stranger } = await signUp('late@example.com');
  const { actor } = (await resolve({ kind: 'session', headers: { authorization } })) as { actor: { org: string } };
  const keyId = newId();
  const key = newSecret(keyId);
  await query(
    "INSERT INTO api_key (org_id, id, user_id, name, secret_hash, scopes) VALUES ($1, $2, $3, 'k', $4, '{USAGE_READ}')",
    [actor.org, keyId, userId, hashOf(key)],
  );
  const { rows } = await query('SELECT slug FROM organization WHERE id = $1', [actor.org]);
  await query("UPDATE organization SET slug = 'renamed-since' WHERE id = $1", [actor.org]);
  const ask = (headers: object, ...names: string[]) => resolve({ kind: 'session', headers }, ...names);

  expect(await ask({ authorization }, rows[0].slug)).toMatchObject({ actor: { org: actor.org } });
  expect(await ask({ authorization }, rows[0].slug, 'renamed-since')).toMatchObject({ actor: { org: actor.org } });
  expect(await resolve({ kind: 'api_key', key }, rows[0].slug)).toMatchObject({ actor: { org: actor.org } });
  expect(await ask({ authorization: stranger }, rows[0].slug)).toEqual(
    await ask({ authorization: stranger }, 'nowhere'),
  );
});

test('two sources must name the same organization', async () => {
  const { userId, authorization } = await signUp('twofold@example.com');
  const { rows } = await query(
    "WITH other AS (INSERT INTO organization (id, slug, name) VALUES (uuidv7(), 'second-of-two', 'Second') RETURNING id), joined AS (INSERT INTO membership (org_id, user_id, role) SELECT id, $1, 'OWNER' FROM other) SELECT o.id, o.slug FROM organization o JOIN membership m ON m.org_id = o.id WHERE m.user_id = $1",
    [userId],
  );
  const [first] = rows;
  const ask = (...names: string[]) => resolve({ kind: 'session', headers: { authorization } }, ...names);

  expect(await ask(first.id, first.slug)).toMatchObject({ actor: { org: first.id } });
  expect(await ask(first.slug, 'second-of-two')).toMatchObject({ fault: { code: 'FORBIDDEN' } });
  expect(await ask(first.slug, 'nowhere')).toMatchObject({ fault: { code: 'ORGANIZATION_NOT_FOUND' } });
  expect(await ask()).toMatchObject({ actor: { sub: userId, permissions: [] } });
});

test('after signing out a session is worth nothing, and the gateways are told', async () => {
  const { userId, authorization } = await signUp('leaving@example.com');

  await post('/auth/sign-out', {}, { authorization });

  expect(await resolve({ kind: 'session', headers: { authorization } })).toMatchObject({
    fault: { code: 'UNAUTHENTICATED' },
  });
  const { rows } = await query("SELECT data FROM outbox WHERE type = 'identity.session.revoked' AND subject = $1", [
    userId,
  ]);
  expect(rows).toEqual([{ data: { userId, sessionId: expect.any(String) } }]);
});

test('an API key acts for its owner within its scopes, and ends with expiry, revocation and membership', async () => {
  const { userId } = await signUp('keeper@example.com');
  const { rows } = await query(
    'SELECT org_id, slug FROM membership JOIN organization ON organization.id = org_id WHERE user_id = $1',
    [userId],
  );
  const [{ org_id: org, slug }] = rows;
  const add = async (change: { revoked?: boolean; expired?: boolean } = {}) => {
    const id = newId();
    const key = newSecret(id);
    await query(
      "INSERT INTO api_key (org_id, id, user_id, name, secret_hash, scopes, revoked_at, expires_at) VALUES ($1, $2, $3, 'k', $4, '{USAGE_READ,BILLING_READ}', $5, $6)",
      [org, id, userId, hashOf(key), change.revoked ? new Date() : null, change.expired ? new Date(0) : null],
    );
    return { id, key };
  };
  const [good, revoked, expired] = [await add(), await add({ revoked: true }), await add({ expired: true })];
  const ask = (key: string, ...organizations: string[]) => resolve({ kind: 'api_key', key }, ...organizations);

  const actor = {
    ...claimsOf({ ...anonymous, kind: 'api_key', sub: good.id, userId, org }),
    membership: expect.any(String),
    permissions: expect.any(Array),
    version: 1,
  };
  const answer = (await ask(good.key)) as { actor: { permissions: string[] } };
  const admission = { addresses: null, costBudget: null, policy: expect.any(Object), session: null, until: null };
  expect(answer).toEqual({ actor, admission });
  expect(answer.actor.permissions.toSorted()).toEqual(['BILLING_READ', 'USAGE_READ']);
  expect(await ask(good.key, slug)).toEqual({ actor, admission });
  expect(await ask(good.key, 'another')).toMatchObject({ fault: { code: 'FORBIDDEN' } });

  // The owner becomes a viewer, who may not read billing.
  await query(
    "INSERT INTO membership (org_id, user_id, role) SELECT $1, id, 'OWNER' FROM auth.\"user\" WHERE email = 'ada@example.com'",
    [org],
  );
  await query("UPDATE membership SET role = 'VIEWER' WHERE org_id = $1 AND user_id = $2", [org, userId]);
  expect(await ask(good.key)).toMatchObject({ actor: { permissions: ['USAGE_READ'] } });

  const refusal = {
    fault: { code: 'UNAUTHENTICATED', message: 'The API key is unknown, was revoked or has expired.' },
  };
  // The organization's log says more than the caller is told.
  const refusedAs = (code: string, { id }: { id: string }) => ({
    ...refusal,
    refused: { organizationId: org, actor: { kind: 'api_key', id, userId }, code },
  });
  expect(
    await Promise.all([revoked.key, expired.key, newSecret(newId()), 'tk_live_nonsense'].map((key) => ask(key))),
  ).toEqual([refusedAs('KEY_REVOKED', revoked), refusedAs('KEY_EXPIRED', expired), refusal, refusal]);
  await query('DELETE FROM membership WHERE org_id = $1 AND user_id = $2', [org, userId]);
  expect(await ask(good.key)).toEqual(refusal);
});
