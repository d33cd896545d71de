import { encodeId } from '@tenantry/graphql';
import { sql } from 'kysely';
import { expect } from 'vitest';
import { findOwn } from '../src/memberships/own-store.ts';
import { test } from './fixtures.ts';
import { changeRole, newRole } from './role-operations.ts';
import { idOf } from './team-operations.ts';

const own = `{ viewer { organizations { role customRole { id name } organization { id slug name status } } } }`;
const pageOfMembers = sql<Record<'QUERY PLAN', string>>`EXPLAIN SELECT * FROM membership ORDER BY id LIMIT 10`;

test('a person sees each of their own memberships, and what the organization calls their role', async ({
  organization,
  otherOrganization,
  identity,
  execute,
}) => {
  const { owner, member } = organization;
  const customRoleId = await newRole(execute, owner, 'Billing', ['BILLING_READ']);
  await execute(owner, changeRole, { input: { membershipId: idOf(member), customRoleId } });
  await identity.admin.query("INSERT INTO membership (org_id, user_id, role) VALUES ($1, $2, 'VIEWER')", [
    otherOrganization.id,
    member.userId,
  ]);

  const { data } = await execute(member, own);

  const told = ({ id, slug }: typeof organization) => ({ id: encodeId('org', id), slug, name: slug, status: 'ACTIVE' });
  const expected = [
    { role: 'CUSTOM', customRole: { id: customRoleId, name: 'Billing' }, organization: told(organization) },
    { role: 'VIEWER', customRole: null, organization: told(otherOrganization) },
  ];
  expect(data.viewer.organizations).toEqual(
    expected.toSorted((one, other) => (one.organization.name < other.organization.name ? -1 : 1)),
  );
});

test('memberships across organizations are a person’s own, and nobody’s without a person', async ({
  organization,
  otherOrganization,
  identity: { database },
}) => {
  const { owner } = organization;
  const meta = { actor: null, requestId: null, clock: { now: () => new Date() } };
  const foundBy = async (userId: string, names: string[] | null = null) =>
    (await findOwn(database.person(userId), { names })).map(({ id }) => id);
  const asOrganization = await database.transact({ orgId: organization.id }, meta, (trx) => findOwn(trx));
  const table = await database.person(owner.userId).selectFrom('membership').select('id').execute();

  expect(await foundBy(owner.userId)).toEqual([owner.membershipId]);
  expect(await foundBy(owner.userId, [organization.slug])).toEqual([owner.membershipId]);
  expect(await foundBy(owner.userId, [organization.id])).toEqual([owner.membershipId]);
  expect(await foundBy(owner.userId, [otherOrganization.slug, otherOrganization.id])).toEqual([]);
  expect([asOrganization, table]).toEqual([[], []]);
});

test('a page of members is read in the order of an index, whatever the size of the organization', async ({
  organization,
  identity,
}) => {
  await identity.admin.query(
    `WITH person AS (INSERT INTO auth."user" (id, name, email)
       SELECT uuidv7(), 'Person', 'person-' || n || '@large.example' FROM generate_series(1, 2000) n RETURNING id)
     INSERT INTO membership (org_id, user_id, role) SELECT $1, id, 'MEMBER' FROM person`,
    [organization.id],
  );
  await identity.admin.query('ANALYZE membership');

  const { rows } = await pageOfMembers.execute(identity.database.tenant(organization.id));
  const plan = rows.map((row) => Object.values(row)[0]).join('\n');

  expect(plan).toMatch(/Index Scan using \w+ on membership/);
  expect(plan).not.toMatch(/Sort|Bitmap|Seq Scan/);
});
