import { randomUUID } from 'node:crypto';
import { connectPool, systemClock } from '@tenantry/database';
import { sweepOutbox } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { atOnce, type Fixtures, type Member, test } from './fixtures.ts';

const erase = `mutation ($input: DeleteAccountInput!) { deleteAccount(input: $input) { userId errors { ... on UserError { code path } ... on LastOwnerOfOrganizations { toHandOver { slug } toDelete { slug } } } } }`;
const ask = ({ execute }: Pick<Fixtures, 'execute'>, person: Member, more: object = {}) =>
  execute({ ...person, org: null }, erase, { input: { email: person.email, ...more } });
const done = ({ userId }: Member) => ({ userId: encodeId('usr', userId), errors: [] });

/** Everything that better-auth may keep of somebody, and an invitation that they accepted. */
async function leaveTraces({ admin }: Fixtures['identity'], organization: Fixtures['organization'], person: Member) {
  const { userId, email } = person;
  await admin.query(
    `INSERT INTO auth.session (id, user_id, token, expires_at) VALUES (uuidv7(), $1::uuid, $1::text, now() + interval '1 day')`,
    [userId],
  );
  await admin.query(
    `INSERT INTO auth.account (id, user_id, account_id, provider_id) VALUES (uuidv7(), $1::uuid, $1::text, 'credential')`,
    [userId],
  );
  await admin.query(
    `INSERT INTO auth.verification (id, identifier, value, expires_at) VALUES
       (uuidv7(), 'reset-password:' || $1, $1, now()), (uuidv7(), $2, 'otp', now()), (uuidv7(), 'other', 'stays', now())`,
    [userId, email],
  );
  await admin.query(
    `INSERT INTO api_key (org_id, user_id, name, secret_hash, scopes) VALUES ($1, $2::uuid, 'k', $2::text, '{USAGE_READ}')`,
    [organization.id, userId],
  );
  for (const status of ['ACCEPTED', 'PENDING'])
    await admin.query(
      `INSERT INTO invitation (org_id, email, role, token_hash, status, accepted_by, created_at, expires_at)
       VALUES ($1, $2, 'MEMBER', uuidv7()::text, $3, CASE $3 WHEN 'ACCEPTED' THEN $4::uuid END, now(), now())`,
      [organization.id, email, status, userId],
    );
}

/** How many rows of every table hold the person's ID or address, once the outbox is swept; in that IDs remain. */
async function traces({ admin, url }: Fixtures['identity'], { userId, email }: Member) {
  const worker = connectPool({ url, service: 'identity', role: 'worker', max: 1 });
  await sweepOutbox(worker, systemClock).finally(() => worker.end());
  const { rows: tables } = await admin.query(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('public', 'auth') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rowCount } = await admin.query(
      `SELECT FROM ${name} t WHERE position($1 IN t::text) > 0 OR position($2 IN t::text) > 0`,
      [name === 'public.outbox' ? email : userId, email],
    );
    if (rowCount) found.push(`${name}: ${rowCount}`);
  }
  return found;
}

test('a member is erased, with sessions, keys, memberships and their address on invitations', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const person = await organization.join('ADMIN');
  await identity.admin.query("INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'VIEWER')", [
    otherOrganization.id,
    person.userId,
  ]);
  await leaveTraces(identity, organization, person);
  const before = await traces(identity, person);

  const erased = await ask({ execute }, person);
  const again = await ask({ execute }, person);

  expect(before).toEqual(
    [
      'auth.account: 1',
      'auth.session: 1',
      'auth."user": 1',
      'auth.verification: 2',
      'public.api_key: 1',
      'public.invitation: 2',
      'public.membership: 2',
    ].toSorted(),
  );
  expect(erased.data.deleteAccount).toEqual(done(person));
  expect(again.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  expect(await traces(identity, person)).toEqual([]);
  const { rows } = await identity.admin.query(
    `SELECT org_id, type, data->>'action' AS action FROM outbox WHERE data->>'userId' = $1
       OR data->>'action' = 'identity.deleteAccount' AND actor->>'userId' = $1 ORDER BY type, org_id`,
    [person.userId],
  );
  const both = [organization.id, otherOrganization.id].toSorted();
  expect(rows).toEqual([
    ...both.map((org_id) => ({ org_id, type: 'identity.audit.recorded', action: 'identity.deleteAccount' })),
    ...both.map((org_id) => ({ org_id, type: 'identity.membership.removed', action: null })),
    { org_id: null, type: 'identity.user.erased', action: null },
  ]);
});

test('an address that was shown to be theirs goes from invitations and mail everywhere, from events too; a claimed one not', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const invite = `mutation ($email: EmailAddress!) { inviteMembers(input: { items: [{ email: $email, role: MEMBER }] }) { results { error { __typename } } } }`;
  const [proven, claimed] = [organization.member, organization.viewer];
  await identity.admin.query('UPDATE auth."user" SET email_verified = true WHERE id = $1', [proven.userId]);
  for (const { email } of [proven, claimed]) {
    await execute(otherOrganization.owner, invite, { email });
    await identity.admin.query(
      `INSERT INTO outgoing_mail (id, recipient, template, created_at, due_at) VALUES (uuidv7(), $1, 'notice', now(), now())`,
      [email],
    );
  }
  const before = await traces(identity, proven);

  await ask({ execute }, proven);
  await ask({ execute }, claimed);

  expect(before).toContain('public.outgoing_mail: 1');
  expect(before).toContain('public.outbox: 1');
  expect(await traces(identity, proven)).toEqual([]);
  expect(await traces(identity, claimed)).toEqual([
    'public.invitation: 1',
    'public.outbox: 1',
    'public.outgoing_mail: 1',
  ]);
  const { rows } = await identity.admin.query(
    'SELECT status, email FROM invitation WHERE org_id = $1 ORDER BY status',
    [otherOrganization.id],
  );
  expect(rows).toEqual([
    { status: 'PENDING', email: claimed.email },
    { status: 'REVOKED', email: expect.stringMatching(/^erased-.*@erased\.invalid$/) },
  ]);
});

test('the last owner is told what stands in the way, and nothing has happened', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, slug } = organization;
  const alone = await identity.createOrganization();
  await identity.admin.query("INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'OWNER')", [
    alone.id,
    owner.userId,
  ]);
  await identity.admin.query('DELETE FROM membership WHERE org_id = $1 AND user_id <> $2', [alone.id, owner.userId]);

  const asked = [await ask({ execute }, owner), await ask({ execute }, owner, { deleteOrganizations: true })];
  await identity.admin.query("UPDATE membership SET role = 'OWNER' WHERE user_id = $1", [organization.admin.userId]);
  const handedOver = await ask({ execute }, owner);
  const said = await ask({ execute }, owner, { deleteOrganizations: true });

  const refused = (toHandOver: object[]) => ({
    userId: null,
    errors: [{ code: 'LAST_OWNER_OF_ORGANIZATIONS', path: null, toHandOver, toDelete: [{ slug: alone.slug }] }],
  });
  expect(asked.map(({ data }) => data.deleteAccount)).toEqual(Array(2).fill(refused([{ slug }])));
  expect(handedOver.data.deleteAccount).toEqual(refused([]));
  expect(said.data.deleteAccount).toEqual(done(owner));
  const { rows } = await identity.admin.query('SELECT slug FROM organization WHERE slug = ANY ($1)', [
    [slug, alone.slug],
  ]);
  expect(rows).toEqual([{ slug }]);
  expect(await traces(identity, owner)).toEqual([]);
});

test('only the person themselves, who names their address again', async ({ organization, execute }) => {
  const { member, viewer } = organization;
  const wrong = await ask({ execute }, member, { email: viewer.email });
  const key = { ...member, kind: 'api_key', sub: randomUUID() } as const;
  const byKey = await execute(key, erase, { input: { email: member.email } });

  expect(wrong.data.deleteAccount).toEqual({
    userId: null,
    errors: [{ code: 'INVALID_VALUE', path: ['input', 'email'] }],
  });
  expect(byKey.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('owners who are all erased at once leave one behind', async ({ organization, identity, execute }) => {
  const joined = await Promise.all(Array.from({ length: 99 }, () => organization.join('OWNER')));
  const owners = [organization.owner, ...joined];

  const answers = await atOnce(100, (index) => ask({ execute }, owners[index]!));

  const refused = answers.filter(({ data }) => data?.deleteAccount.userId === null);
  const { rows } = await identity.admin.query(
    "SELECT count(*)::int AS owners FROM membership WHERE org_id = $1 AND role = 'OWNER'",
    [organization.id],
  );
  expect(answers.flatMap(({ errors = [] }) => errors)).toEqual([]);
  expect([refused.length, rows]).toEqual([1, [{ owners: 1 }]]);
}, 120_000);

test('somebody who is added while they are erased is either a member who exists or none', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const add = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: VIEWER }) { errors { ... on UserError { code } } } }`;
  const people = await Promise.all(Array.from({ length: 10 }, () => organization.join('MEMBER')));

  await Promise.all(
    people.flatMap((person) => [
      execute(otherOrganization.owner, add, { email: person.email }),
      ask({ execute }, person),
    ]),
  );

  for (const person of people) {
    const left = await traces(identity, person);
    expect([[], ['auth."user": 1', 'public.membership: 2']]).toContainEqual(left);
  }
});

test('what somebody did, and their organizations were not told of yet, is told before they are erased', async ({
  organization: { id, member },
  identity,
  execute,
}) => {
  await identity.admin.query(
    `INSERT INTO auth.untold (occasion, user_id, action, session_id, org_ids, ip)
     VALUES (uuidv7(), $1, 'identity.signIn', uuidv7(), '{}', '192.0.2.7')`,
    [member.userId],
  );

  const { data } = await ask({ execute }, member);

  expect(data.deleteAccount).toEqual(done(member));
  const { rows } = await identity.admin.query(
    `SELECT data ->> 'action' AS action, data ->> 'ip' AS ip FROM outbox
     WHERE org_id = $1 AND kind = 'audit' AND actor ->> 'userId' = $2 ORDER BY seq`,
    [id, member.userId],
  );
  expect(rows).toEqual([
    { action: 'identity.signIn', ip: '192.0.2.7' },
    { action: 'identity.deleteAccount', ip: '127.0.0.1' },
  ]);
});
