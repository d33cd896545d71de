import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { ensureFirstStaffMember } from '../src/staff/first-staff-member.ts';
import { connect, systemClock } from '@tenantry/database';
import type { DB } from '../src/generated/tables.ts';
import { test } from './fixtures.ts';
import { newStaffMember } from './staff-fixtures.ts';

const create = `mutation ($input: CreateStaffMemberInput!) { createStaffMember(input: $input) {
  staffMember { name email role } errors { __typename ... on UserError { code path } }
} }`;
const remove = `mutation ($id: ID!) { removeStaffMember(input: { staffMemberId: $id }) {
  staffMember { id } errors { __typename ... on UserError { code path } }
} }`;
const list = `{ platform { staff { id name role } } }`;

const somebody = () => ({
  email: `Toni-${randomUUID()}@staff.example`,
  name: ' Toni ',
  password: 'correct horse battery',
  role: 'SUPPORT',
});

test('an administrator makes somebody staff, who is listed and on record, and whose password is a hash', async ({
  identity,
  execute,
}) => {
  const { actor, id } = await newStaffMember(identity.admin, 'ADMIN');
  const input = somebody();

  const { data } = await execute(actor, create, { input });
  const again = await execute(actor, create, { input: { ...input, email: input.email.toUpperCase() } });
  const listed = await execute(actor, list);

  const email = input.email.toLowerCase();
  expect(data.createStaffMember).toEqual({ staffMember: { name: 'Toni', email, role: 'SUPPORT' }, errors: [] });
  expect(again.data.createStaffMember).toEqual({
    staffMember: null,
    errors: [{ __typename: 'StaffMemberExists', code: 'STAFF_MEMBER_EXISTS', path: ['input', 'email'] }],
  });
  expect(listed.data.platform.staff).toContainEqual(expect.objectContaining({ name: 'Toni', role: 'SUPPORT' }));
  const { rows: accounts } = await identity.admin.query(
    'SELECT password FROM staff.account JOIN staff."user" u ON u.id = user_id WHERE email = $1',
    [email],
  );
  expect(accounts).toEqual([{ password: `hash of ${input.password}` }]);
  const { rows: events } = await identity.admin.query(
    `SELECT data ->> 'action' AS action, org_id, data -> 'before' AS before, data -> 'after' AS after
     FROM outbox WHERE actor ->> 'id' = $1 ORDER BY seq`,
    [id],
  );
  const made = { id: expect.stringMatching(/^stf_/), role: 'SUPPORT', createdAt: expect.any(String) };
  expect(events).toEqual([
    { action: 'identity.createStaffMember', org_id: null, before: null, after: { staffMember: [made] } },
    { action: 'identity.platform.staff', org_id: null, before: null, after: null },
  ]);
});

test('a nameless person and a weak password are refused', async ({ identity, execute }) => {
  const { actor } = await newStaffMember(identity.admin, 'ADMIN');
  const refusalOf = async (change: object) => {
    const { data } = await execute(actor, create, { input: { ...somebody(), ...change } });
    return data.createStaffMember;
  };
  const refused = (field: string) => ({
    staffMember: null,
    errors: [{ __typename: 'InvalidValue', code: 'INVALID_VALUE', path: ['input', field] }],
  });

  expect(await refusalOf({ name: ' ' })).toEqual(refused('name'));
  expect(await refusalOf({ password: 'elevenchars' })).toEqual(refused('password'));
  expect(await refusalOf({ password: 'x'.repeat(201) })).toEqual(refused('password'));
});

test('staff who are no administrators neither make nor remove staff', async ({ identity, execute }) => {
  const { actor, id } = await newStaffMember(identity.admin);

  const made = await execute(actor, create, { input: somebody() });
  const removed = await execute(actor, remove, { id: encodeId('stf', id) });

  expect([made, removed].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('removing somebody ends their sessions and tells the gateways', async ({ identity, execute }) => {
  const { actor, id: by } = await newStaffMember(identity.admin, 'ADMIN');
  const { id } = await newStaffMember(identity.admin);
  await identity.admin.query(
    `INSERT INTO staff.session (id, user_id, token, expires_at) VALUES (uuidv7(), $1, 'a token', now() + interval '1 hour')`,
    [id],
  );

  const { data } = await execute(actor, remove, { id: encodeId('stf', id) });
  const again = await execute(actor, remove, { id: encodeId('stf', id) });

  expect(data.removeStaffMember).toEqual({ staffMember: { id: encodeId('stf', id) }, errors: [] });
  expect(again.data.removeStaffMember.errors).toMatchObject([{ code: 'NOT_FOUND', path: ['input', 'staffMemberId'] }]);
  const { rows: sessions } = await identity.admin.query('SELECT FROM staff.session WHERE user_id = $1', [id]);
  expect(sessions).toEqual([]);
  const { rows: events } = await identity.admin.query('SELECT type, data FROM outbox WHERE subject = $1', [id]);
  expect(events).toEqual([{ type: 'identity.staff_session.ended', data: { staffId: id } }]);
  const { rows: changes } = await identity.admin.query(
    `SELECT data -> 'before' AS before, data -> 'after' AS after FROM outbox WHERE kind = 'audit' AND actor ->> 'id' = $1`,
    [by],
  );
  const gone = { id: encodeId('stf', id), role: 'SUPPORT', createdAt: expect.any(String) };
  expect(changes).toEqual([{ before: { staffMember: [gone] }, after: null }]);
});

test('two administrators who remove each other leave one, and the last one stays', async ({ identity, execute }) => {
  await identity.admin.query('DELETE FROM staff."user"');
  const [ada, ben] = [await newStaffMember(identity.admin, 'ADMIN'), await newStaffMember(identity.admin, 'ADMIN')];

  await Promise.all([
    execute(ada.actor, remove, { id: encodeId('stf', ben.id) }),
    execute(ben.actor, remove, { id: encodeId('stf', ada.id) }),
  ]);
  const { rows } = await identity.admin.query<{ id: string }>('SELECT id FROM staff."user"');
  const last = rows[0]?.id === ada.id ? ada : ben;
  const { data } = await execute(last.actor, remove, { id: encodeId('stf', last.id) });

  expect(rows).toHaveLength(1);
  expect(data.removeStaffMember).toEqual({
    staffMember: null,
    errors: [
      {
        __typename: 'LastStaffAdministrator',
        code: 'LAST_STAFF_ADMINISTRATOR',
        path: ['input', 'staffMemberId'],
      },
    ],
  });
});

test('processes that start at once make one first staff person, and none when somebody is staff', async ({
  identity,
}) => {
  await identity.admin.query('DELETE FROM staff."user"');
  const database = connect<DB>({ url: identity.url, service: 'identity', role: 'staff' });
  const ensure = (email: string) =>
    ensureFirstStaffMember(database, systemClock, { email, password: 'correct horse battery' }, async (text) => text);

  await Promise.all(Array.from({ length: 20 }, () => database.ping()));

  await Promise.all(Array.from({ length: 20 }, (_, index) => ensure(`First-${index}@staff.example`)));
  await ensure('late@staff.example');

  const { rows } = await identity.admin.query('SELECT email, role FROM staff."user"');
  expect(rows).toEqual([{ email: expect.stringMatching(/^first-\d+@staff\.example$/), role: 'ADMIN' }]);
  await database.close();
});

test('requests of customers reach nothing of staff in the database', async ({ identity, organization }) => {
  const reading = identity.database.tenant(organization.id).selectFrom('staff.user').selectAll().execute();

  await expect(reading).rejects.toThrow('permission denied for schema staff');
});
