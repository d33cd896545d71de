import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { anonymous } from '@tenantry/actor';
import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';

const organizationQuery = `{ organization { id slug name status version } }`;
const create = `mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id slug name } errors { ... on UserError { code path } } } }`;
const update = `mutation ($input: UpdateOrganizationInput!) { updateOrganization(input: $input) { organization { slug name version } errors { __typename ... on UserError { code path } ... on VersionConflict { currentVersion } } } }`;
const nodeQuery = `query ($id: ID!) { node(id: $id) { __typename id ... on Organization { slug } ... on Membership { role } ... on User { email } } }`;

test('the organization of the request is the one of the token, and only that', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const { data } = await execute(organization.viewer, organizationQuery);
  const elsewhere = await execute(otherOrganization.viewer, organizationQuery);

  const expected = ({ id, slug }: typeof organization) => ({
    organization: { id: encodeId('org', id), slug, name: slug, status: 'ACTIVE', version: 1 },
  });
  expect(data).toEqual(expected(organization));
  expect(elsewhere.data).toEqual(expected(otherOrganization));
});

test('without an organization the caller is told to name one', async ({ organization, execute }) => {
  const { errors } = await execute({ ...organization.owner, org: null }, organizationQuery);

  expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['ORGANIZATION_REQUIRED']);
});

test('a person creates an organization and owns it', async ({ identity, execute }) => {
  const { id: userId } = await identity.createUser('Founder');
  const founder = { ...anonymous, kind: 'user', sub: userId, userId } as const;

  const { data } = await execute(founder, create, { input: { name: 'Crème Brûlée' } });
  const own = await execute(founder, `{ viewer { organizations { role organization { slug name } } } }`);

  expect(data.createOrganization).toEqual({
    organization: {
      id: expect.stringMatching(/^org_/),
      slug: expect.stringMatching(/^creme-brulee/),
      name: 'Crème Brûlée',
    },
    errors: [],
  });
  const { slug, name } = data.createOrganization.organization;
  expect(own.data.viewer.organizations).toEqual([{ role: 'OWNER', organization: { slug, name } }]);
});

test('a repeated request with the same key makes one organization, at a hundred at once', async ({
  identity,
  execute,
}) => {
  const { id: userId } = await identity.createUser('Founder');
  const founder = { ...anonymous, kind: 'user', sub: userId, userId } as const;
  const idempotencyKey = randomUUID();

  const answers = await atOnce(100, () => execute(founder, create, { input: { name: 'Once' } }, { idempotencyKey }));
  const other = await execute(founder, create, { input: { name: 'Twice' } }, { idempotencyKey });

  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  expect(answers[0]?.data.createOrganization.errors).toEqual([]);
  expect(other.errors?.[0]?.extensions['code']).toBe('IDEMPOTENCY_CONFLICT');
  const { rows } = await identity.admin.query(
    'SELECT count(*)::int AS memberships FROM membership WHERE user_id = $1',
    [userId],
  );
  expect(rows).toEqual([{ memberships: 1 }]);
});

test('of a hundred who want the same slug, one gets it', async ({ identity, execute }) => {
  const slug = `wanted-${randomUUID().slice(0, 8)}`;
  const founders = await Promise.all(Array.from({ length: 100 }, () => identity.createUser('Founder')));

  const answers = await Promise.all(
    founders.map(({ id }) =>
      execute({ ...anonymous, kind: 'user', sub: id, userId: id }, create, { input: { name: 'Wanted', slug } }),
    ),
  );

  const errors = answers.flatMap(({ data }) => data.createOrganization.errors);
  expect(errors).toEqual(Array.from({ length: 99 }, () => ({ code: 'SLUG_TAKEN', path: ['input', 'slug'] })));
});

test.for([
  [{ name: '' }, ['input', 'name']],
  [{ name: 'x'.repeat(101) }, ['input', 'name']],
  [{ name: 'Fine', slug: 'Not A Slug' }, ['input', 'slug']],
] as const)('%j is refused with the field that is wrong', async ([input, path], { identity, execute }) => {
  const { id } = await identity.createUser('Founder');

  const { data } = await execute({ ...anonymous, kind: 'user', sub: id, userId: id }, create, { input });

  expect(data.createOrganization).toEqual({ organization: null, errors: [{ code: 'INVALID_VALUE', path }] });
});

test('an API key cannot create an organization', async ({ organization, execute }) => {
  const { errors } = await execute({ ...organization.owner, kind: 'api_key' }, create, { input: { name: 'Nested' } });

  expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('name and slug change on the version that was read', async ({ organization, otherOrganization, execute }) => {
  const slug = `new-${organization.slug}`;

  const changed = await execute(organization.admin, update, { input: { slug, expectedVersion: 1 } });
  const stale = await execute(organization.admin, update, { input: { name: 'Late', expectedVersion: 1 } });
  const taken = await execute(organization.admin, update, { input: { slug: otherOrganization.slug } });
  const reserved = await execute(organization.admin, update, { input: { slug: 'graphql' } });
  const refused = await execute(organization.member, update, { input: { name: 'Mine' } });

  expect(changed.data.updateOrganization).toEqual({
    organization: { slug, name: organization.slug, version: 2 },
    errors: [],
  });
  expect(stale.data.updateOrganization.errors).toEqual([
    { __typename: 'VersionConflict', code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 2 },
  ]);
  expect(taken.data.updateOrganization.errors).toEqual([
    { __typename: 'SlugTaken', code: 'SLUG_TAKEN', path: ['input', 'slug'] },
  ]);
  expect(reserved.data.updateOrganization.errors).toEqual(taken.data.updateOrganization.errors);
  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('an object is found again by its ID, and another organization’s is not there', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const { owner } = organization;
  const ask = (prefix: string, uuid: string) => execute(owner, nodeQuery, { id: encodeId(prefix, uuid) });

  const own = await Promise.all([
    ask('org', organization.id),
    ask('mem', owner.membershipId),
    ask('usr', owner.userId),
  ]);
  const foreign = await Promise.all([
    ask('org', otherOrganization.id),
    ask('mem', otherOrganization.owner.membershipId),
    ask('usr', otherOrganization.owner.userId),
    ask('mem', randomUUID()),
  ]);

  expect(own.map(({ data }) => data.node)).toEqual([
    { __typename: 'Organization', id: encodeId('org', organization.id), slug: organization.slug },
    { __typename: 'Membership', id: encodeId('mem', owner.membershipId), role: 'OWNER' },
    { __typename: 'User', id: encodeId('usr', owner.userId), email: owner.email },
  ]);
  expect(foreign).toEqual(foreign.map(() => ({ data: { node: null } })));
});

test('what is no ID of anything is refused', async ({ organization, execute }) => {
  const { errors } = await execute(organization.owner, nodeQuery, { id: 'nonsense' });

  expect(errors).toMatchObject([
    { message: 'id: "nonsense" is not an ID of anything here.', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});
