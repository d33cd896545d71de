import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';

const errors = `errors { __typename ... on UserError { code path } }`;
const create = `mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id name role version } ${errors} } }`;
const update = `mutation ($input: UpdateServiceAccountInput!) { updateServiceAccount(input: $input) { serviceAccount { id name role version } ${errors} } }`;
const remove = `mutation ($id: ID!) { deleteServiceAccount(input: { serviceAccountId: $id }) { serviceAccount { id name } ${errors} } }`;
const createKey = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id owner { email } serviceAccount { name } } secret ${errors} } }`;
const list = `{ organization { serviceAccounts { nodes { name role } } apiKeys { nodes { name owner { email } serviceAccount { name } } } } }`;
const ci = { name: 'CI', role: 'MEMBER' };

test('a service account has keys that belong to nobody', async ({ organization: { owner, admin }, execute }) => {
  const { serviceAccount } = (await execute(admin, create, { input: ci })).data.createServiceAccount;
  const input = { name: 'Deployment', scopes: ['USAGE_RECORD'], serviceAccountId: serviceAccount.id };
  const { data } = await execute(admin, createKey, { input });

  expect(serviceAccount).toEqual({ id: expect.stringMatching(/^svc_/), ...ci, version: 1 });
  expect(data.createApiKey).toEqual({
    apiKey: { id: expect.stringMatching(/^key_/), owner: null, serviceAccount: { name: 'CI' } },
    secret: expect.stringMatching(/^tk_live_/),
    errors: [],
  });
  expect((await execute(owner, list)).data.organization).toEqual({
    serviceAccounts: { nodes: [ci] },
    apiKeys: { nodes: [{ name: 'Deployment', owner: null, serviceAccount: { name: 'CI' } }] },
  });
});

test('its keys may do no more than its role allows', async ({ organization: { owner }, execute }) => {
  const { serviceAccount } = (await execute(owner, create, { input: ci })).data.createServiceAccount;

  const { data } = await execute(owner, createKey, {
    input: { name: 'Root', scopes: ['USAGE_READ', 'BILLING_MANAGE'], serviceAccountId: serviceAccount.id },
  });

  expect(data.createApiKey.errors).toEqual([
    { __typename: 'ScopeNotGrantable', code: 'SCOPE_NOT_GRANTABLE', path: ['input', 'scopes'] },
  ]);
});

test('it is renamed, given another role, and deleted with its keys', async ({ organization, identity, execute }) => {
  const { owner } = organization;
  const { serviceAccount } = (await execute(owner, create, { input: ci })).data.createServiceAccount;
  const { id } = serviceAccount;
  await execute(owner, createKey, { input: { name: 'One', scopes: ['USAGE_READ'], serviceAccountId: id } });

  const input = { serviceAccountId: id, name: 'Continuous integration', role: 'VIEWER', expectedVersion: 1 };
  const changed = await execute(owner, update, { input });
  const late = await execute(owner, update, { input });
  const deleted = await execute(owner, remove, { id });
  const again = await execute(owner, remove, { id });

  expect(changed.data.updateServiceAccount).toEqual({
    serviceAccount: { id, name: 'Continuous integration', role: 'VIEWER', version: 2 },
    errors: [],
  });
  expect(late.data.updateServiceAccount.errors).toEqual([
    { __typename: 'VersionConflict', code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] },
  ]);
  expect(deleted.data.deleteServiceAccount).toEqual({
    serviceAccount: { id, name: 'Continuous integration' },
    errors: [],
  });
  expect(again.data.deleteServiceAccount.errors).toEqual([
    { __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', 'serviceAccountId'] },
  ]);
  const { rows } = await identity.admin.query('SELECT FROM api_key WHERE org_id = $1', [organization.id]);
  expect(rows).toEqual([]);
});

test('of 100 who want the same name at once, one gets it', async ({ organization: { owner }, execute }) => {
  const answers = await atOnce(100, (index) =>
    execute(owner, create, { input: { ...ci, name: index % 2 === 0 ? 'Robot' : 'ROBOT' } }),
  );

  const made = answers.filter(({ data }) => data.createServiceAccount.serviceAccount);
  const codes = answers.flatMap(({ data }) =>
    data.createServiceAccount.errors.map((error: { code: string }) => error.code),
  );
  expect(made).toHaveLength(1);
  expect(codes).toEqual(Array.from({ length: 99 }, () => 'SERVICE_ACCOUNT_NAME_TAKEN'));
});

test('another organization’s is told like one that does not exist', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const { id } = (await execute(organization.owner, create, { input: ci })).data.createServiceAccount.serviceAccount;

  const [changed, deleted, key, seen] = await Promise.all([
    execute(otherOrganization.owner, update, { input: { serviceAccountId: id, name: 'Mine' } }),
    execute(otherOrganization.owner, remove, { id }),
    execute(otherOrganization.owner, createKey, {
      input: { name: 'Mine', scopes: ['USAGE_READ'], serviceAccountId: id },
    }),
    execute(otherOrganization.owner, `query ($id: ID!) { node(id: $id) { id } }`, { id }),
  ]);

  const unknown = [{ __typename: 'NotFound', code: 'NOT_FOUND', path: ['input', 'serviceAccountId'] }];
  expect(changed.data.updateServiceAccount.errors).toEqual(unknown);
  expect(deleted.data.deleteServiceAccount.errors).toEqual(unknown);
  expect(key.data.createApiKey.errors).toEqual(unknown);
  expect(seen.data.node).toBeNull();
});

test.for([
  [
    'an empty name',
    { ...ci, name: ' ' },
    { __typename: 'InvalidValue', code: 'INVALID_VALUE', path: ['input', 'name'] },
  ],
] as const)('%s is refused', async ([, input, error], { organization, execute }) => {
  const { data } = await execute(organization.owner, create, { input });

  expect(data.createServiceAccount).toEqual({ serviceAccount: null, errors: [error] });
});

test('a page of 100 keys costs as many statements as a page of 1', async ({ organization, identity, execute }) => {
  const { owner } = organization;
  const { id } = (await execute(owner, create, { input: ci })).data.createServiceAccount.serviceAccount;
  for (let index = 0; index < 10; index += 1) {
    const input = { name: `Key ${index}`, scopes: ['USAGE_READ'] };
    await execute(owner, createKey, { input: index % 2 === 0 ? input : { ...input, serviceAccountId: id } });
  }
  const page = `query ($first: Int) { organization { apiKeys(first: $first) { nodes { owner { email } serviceAccount { name } replacedBy { id } } } } }`;
  const statementsOf = async (first: number) => {
    identity.statements.length = 0;
    await execute(owner, page, { first });
    return identity.statements.length;
  };

  expect(await statementsOf(10)).toBe(await statementsOf(2));
});
