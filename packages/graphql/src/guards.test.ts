import { buildSubgraphSchema } from '@apollo/subgraph';
import { type Actor, anonymous } from '@tenantry/actor';
import { subgraphNames, subgraphSdl, type Permission } from '@tenantry/schema';
import { graphql, parse } from 'graphql';
import { expect, test } from 'vitest';
import { enforcePermissions } from './guards.ts';

const directives = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @hasPermission(permission: Permission!, scope: PermissionScope! = ORGANIZATION) on FIELD_DEFINITION | OBJECT
  directive @signedIn on FIELD_DEFINITION | OBJECT
  directive @public on FIELD_DEFINITION | OBJECT
  directive @staff on FIELD_DEFINITION | OBJECT
  enum Permission { BILLING_READ AUDIT_READ }
  enum PermissionScope { ORGANIZATION TEAM }
`;

const invoice = { id: '1', __typename: 'Invoice' };
const build = (sdl: string) => {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(directives + sdl),
      resolvers: {
        Query: {
          open: () => 'open',
          own: () => 'own',
          bills: () => 'bills',
          desk: () => 'desk',
          invoice: () => invoice,
          any: () => invoice,
        },
        Invoice: { __resolveReference: () => invoice },
      },
    },
  ]);
  enforcePermissions(schema);
  return schema;
};

const sdl = `
  type Query {
    open: String @public
    own: String @signedIn
    bills: String @hasPermission(permission: BILLING_READ)
    desk: String @staff
    invoice: Invoice @public
    any: Node @public
  }
  interface Node { id: ID! }
  type Invoice implements Node @key(fields: "id") @hasPermission(permission: BILLING_READ) {
    id: ID!
    log: String @hasPermission(permission: AUDIT_READ)
  }
`;

const user = (...permissions: string[]): Actor => ({
  ...anonymous,
  kind: 'user',
  sub: 'u',
  userId: 'u',
  org: 'o',
  permissions: new Set(permissions as Permission[]),
});

async function codesOf(actor: Actor): Promise<Record<string, unknown>> {
  const source = `{ open own bills desk invoice { id log } any { id } _entities(representations: [{ __typename: "Invoice", id: "1" }]) { ... on Invoice { id } } }`;
  const { errors = [] } = await graphql({ schema: build(sdl), source, contextValue: { actor } });
  return Object.fromEntries(errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']]));
}

test('whoever has not signed in gets past @public alone', async () => {
  expect(await codesOf(anonymous)).toEqual({
    own: 'UNAUTHENTICATED',
    bills: 'UNAUTHENTICATED',
    desk: 'UNAUTHENTICATED',
    invoice: 'UNAUTHENTICATED',
    any: 'UNAUTHENTICATED',
    '_entities.0': 'UNAUTHENTICATED',
  });
});

test('an entity is guarded on every way to it: a field, an interface, a reference', async () => {
  expect(await codesOf(user())).toEqual({
    bills: 'FORBIDDEN',
    desk: 'FORBIDDEN',
    invoice: 'FORBIDDEN',
    any: 'FORBIDDEN',
    '_entities.0': 'FORBIDDEN',
  });
});

test('a field can need more than its entity does', async () => {
  expect(await codesOf(user('BILLING_READ'))).toEqual({ desk: 'FORBIDDEN', 'invoice.log': 'FORBIDDEN' });
});

test('a permission is worth nothing without an organization', async () => {
  expect(await codesOf({ ...user('BILLING_READ'), org: null })).toMatchObject({ bills: 'ORGANIZATION_REQUIRED' });
});

test('a permission on a team is enough where the field says so, and nowhere else', async () => {
  const ask = async (actor: Actor) => {
    const schema = build(`type Query {
      here: String @hasPermission(permission: BILLING_READ, scope: TEAM)
      everywhere: String @hasPermission(permission: BILLING_READ)
    }`);
    const { errors = [] } = await graphql({ schema, source: '{ here everywhere }', contextValue: { actor } });
    return errors.map(({ path, extensions }) => [path?.join('.'), extensions['code']]);
  };
  const onTeam = (permission: Permission): Actor => ({
    ...user(),
    teams: [{ teamId: 't', permissions: new Set([permission]) }],
  });

  expect(await ask(onTeam('BILLING_READ'))).toEqual([['everywhere', 'FORBIDDEN']]);
  expect(await ask(user('BILLING_READ'))).toEqual([]);
  expect(await ask(onTeam('AUDIT_READ'))).toEqual([
    ['here', 'FORBIDDEN'],
    ['everywhere', 'FORBIDDEN'],
  ]);
  expect(await ask({ ...onTeam('BILLING_READ'), org: null })).toEqual([
    ['here', 'ORGANIZATION_REQUIRED'],
    ['everywhere', 'ORGANIZATION_REQUIRED'],
  ]);
});

test.each([
  ['a root field without a directive', 'type Query { open: String }', 'Query.open'],
  ['a root field with two', 'type Query { open: String @public @signedIn }', 'Query.open'],
  [
    'an entity without one',
    'type Query { open: String @public } type Invoice @key(fields: "id") { id: ID! }',
    'Invoice',
  ],
])('%s does not build', (_, broken, place) => {
  expect(() => build(broken)).toThrow(place);
});

test.each(subgraphNames)('everything in %s says who may use it', (name) => {
  const schema = buildSubgraphSchema(parse(subgraphSdl(name)));

  expect(() => enforcePermissions(schema)).not.toThrow();
});
