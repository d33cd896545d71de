import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';

const key = `id name scopes allowedAddresses expiresAt owner { email } serviceAccount { name } replacedBy { id }`;
const errors = `errors { __typename ... on UserError { code path } }`;
const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { ${key} } secret ${errors} } }`;
const update = `mutation ($input: UpdateApiKeyInput!) { updateApiKey(input: $input) { apiKey { ${key} } ${errors} } }`;
const rotate = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { apiKey { ${key} } previous { ${key} } secret ${errors} } }`;
const revoke = `mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { apiKey { id } } }`;
const importer = { name: 'Importer', scopes: ['USAGE_RECORD'], allowedAddresses: ['203.0.113.0/24', '2001:db8::7'] };
const minutesFromNow = (minutes: number) =>
  expect.toSatisfy((at: string) => {
    return Math.abs(new Date(at).getTime() - Date.now() - minutes * 60_000) < 60_000;
  }, `about ${minutes} minutes from now`);

test('a rotated key is replaced by one that may do the same, and works on for the overlap', async ({
  organization: { owner },
  execute,
}) => {
  const created = (await execute(owner, create, { input: importer })).data.createApiKey;

  const { data } = await execute(owner, rotate, { input: { apiKeyId: created.apiKey.id, overlapMinutes: 30 } });

  const { apiKey, previous, secret } = data.rotateApiKey;
  expect(apiKey).toEqual({ ...created.apiKey, id: expect.not.stringMatching(created.apiKey.id) });
  expect(previous).toEqual({ ...created.apiKey, expiresAt: minutesFromNow(30), replacedBy: { id: apiKey.id } });
  expect(secret).toMatch(new RegExp(`^tk_live_${apiKey.id.slice(4)}_`));
  expect(data.rotateApiKey.errors).toEqual([]);
});

test('the new key lives as long as the old one was meant to, and an earlier end of the old one stays', async ({
  organization: { owner },
  execute,
}) => {
  const expiresAt = new Date(Date.now() + 10 * 60_000);
  const { apiKey } = (await execute(owner, create, { input: { ...importer, expiresAt } })).data.createApiKey;

  const { data } = await execute(owner, rotate, { input: { apiKeyId: apiKey.id } });

  expect(data.rotateApiKey.apiKey.expiresAt).toEqual(minutesFromNow(10));
  expect(data.rotateApiKey.previous.expiresAt).toBe(expiresAt.toISOString());
});

test('of 100 who rotate a key at once, one gets the new secret', async ({
  organization: { owner },
  execute,
  identity,
}) => {
  const { apiKey } = (await execute(owner, create, { input: importer })).data.createApiKey;

  const answers = await atOnce(100, () => execute(owner, rotate, { input: { apiKeyId: apiKey.id } }));

  const secrets = answers.map(({ data }) => data.rotateApiKey.secret).filter(Boolean);
  const codes = answers.flatMap(({ data }) => data.rotateApiKey.errors.map(({ code }: { code: string }) => code));
  expect(secrets).toHaveLength(1);
  expect(codes).toEqual(Array.from({ length: 99 }, () => 'API_KEY_NOT_ACTIVE'));
  const { rows } = await identity.admin.query('SELECT count(*)::int FROM api_key WHERE org_id = $1', [
    apiKeyOrg(owner),
  ]);
  expect(rows).toEqual([{ count: 2 }]);
});

const apiKeyOrg = ({ org }: { org: string | null }) => org;

test('what has ended is not rotated', async ({ organization: { owner }, execute }) => {
  const { apiKey } = (await execute(owner, create, { input: importer })).data.createApiKey;
  await execute(owner, revoke, { id: apiKey.id });

  const { data } = await execute(owner, rotate, { input: { apiKeyId: apiKey.id } });

  expect(data.rotateApiKey).toEqual({
    apiKey: null,
    previous: null,
    secret: null,
    errors: [{ __typename: 'ApiKeyNotActive', code: 'API_KEY_NOT_ACTIVE', path: ['input', 'apiKeyId'] }],
  });
});

test('control of a key is its person’s alone, and nobody’s who may not do what it may', async ({
  organization: { owner, admin },
  otherOrganization,
  execute,
}) => {
  const scopes = ['ORGANIZATION_DELETE', 'API_KEYS_MANAGE'];
  const { apiKey } = (await execute(owner, create, { input: { name: 'Root', scopes } })).data.createApiKey;
  const input = { apiKeyId: apiKey.id };
  // A weaker key of the same person must not get hold of the stronger one.
  const weaker = { ...owner, kind: 'api_key', permissions: new Set(['API_KEYS_MANAGE'] as const) } as const;

  const answers = await Promise.all(
    [admin, weaker, otherOrganization.owner].flatMap((actor) => [
      execute(actor, rotate, { input }).then(({ data }) => data.rotateApiKey.errors),
      execute(actor, update, { input: { ...input, allowedAddresses: [] } }).then(
        ({ data }) => data.updateApiKey.errors,
      ),
    ]),
  );

  const refusal = (__typename: string, code: string) => [{ __typename, code, path: ['input', 'apiKeyId'] }];
  expect(answers).toEqual([
    refusal('ApiKeyNotYours', 'API_KEY_NOT_YOURS'),
    refusal('ApiKeyNotYours', 'API_KEY_NOT_YOURS'),
    refusal('ScopeNotGrantable', 'SCOPE_NOT_GRANTABLE'),
    refusal('ScopeNotGrantable', 'SCOPE_NOT_GRANTABLE'),
    refusal('NotFound', 'NOT_FOUND'),
    refusal('NotFound', 'NOT_FOUND'),
  ]);
});

test('a key is renamed and bound to other addresses', async ({ organization: { owner }, execute }) => {
  const { apiKey } = (await execute(owner, create, { input: importer })).data.createApiKey;

  const renamed = await execute(owner, update, { input: { apiKeyId: apiKey.id, name: 'Nightly importer' } });
  const unbound = await execute(owner, update, { input: { apiKeyId: apiKey.id, allowedAddresses: [] } });

  expect(renamed.data.updateApiKey).toEqual({ apiKey: { ...apiKey, name: 'Nightly importer' }, errors: [] });
  expect(unbound.data.updateApiKey.apiKey).toEqual({ ...apiKey, name: 'Nightly importer', allowedAddresses: null });
});

test.for([
  [{ overlapMinutes: -1 }, ['input', 'overlapMinutes']],
  [{ overlapMinutes: 10_081 }, ['input', 'overlapMinutes']],
  [{ expiresAt: '2020-01-01T00:00:00Z' }, ['input', 'expiresAt']],
] as const)(
  'a rotation with %j is refused with the field that is wrong',
  async ([wrong, path], { organization, execute }) => {
    const { apiKey } = (await execute(organization.owner, create, { input: importer })).data.createApiKey;

    const { data } = await execute(organization.owner, rotate, { input: { apiKeyId: apiKey.id, ...wrong } });

    expect(data.rotateApiKey.errors).toEqual([{ __typename: 'InvalidValue', code: 'INVALID_VALUE', path }]);
  },
);

test.for([
  [
    ['203.0.113.0/24', 'acme.example'],
    ['input', 'allowedAddresses', '1'],
  ],
  [Array.from({ length: 51 }, (_, index) => `203.0.113.${index}`), ['input', 'allowedAddresses']],
] as const)('addresses such as %j are refused', async ([allowedAddresses, path], { organization, execute }) => {
  const { data } = await execute(organization.owner, create, { input: { ...importer, allowedAddresses } });

  expect(data.createApiKey.errors).toEqual([{ __typename: 'InvalidValue', code: 'INVALID_VALUE', path }]);
});
