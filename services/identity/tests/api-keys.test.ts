import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { test } from './fixtures.ts';

const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id name scopes revokedAt owner { email } } secret errors { ... on UserError { code path } } } }`;
const revoke = `mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { apiKey { id revokedAt } errors { ... on UserError { code path } } } }`;
const list = `{ organization { apiKeys { nodes { name scopes revokedAt } } } }`;
const input = { name: 'Importer', scopes: ['USAGE_RECORD', 'USAGE_READ'] };

test('a key’s secret is shown once and never stored', async ({ organization, identity, execute }) => {
  const { data } = await execute(organization.owner, create, { input });
  const listed = await execute(organization.owner, list);

  const { apiKey, secret } = data.createApiKey;
  expect(apiKey).toEqual({
    id: expect.stringMatching(/^key_/),
    ...input,
    revokedAt: null,
    owner: { email: organization.owner.email },
  });
  expect(secret).toMatch(new RegExp(`^tk_live_${apiKey.id.slice(4)}_`));
  expect(listed.data.organization.apiKeys.nodes).toEqual([{ ...input, revokedAt: null }]);
  const { rows } = await identity.admin.query(
    "SELECT (SELECT string_agg(t::text, '') FROM api_key t) || (SELECT string_agg(t::text, '') FROM outbox t) AS stored",
  );
  expect(rows[0].stored).not.toContain(secret.slice(-50));
});

test('a repeated answer tells the key without its secret', async ({ organization, identity, execute }) => {
  const idempotencyKey = randomUUID();

  const first = await execute(organization.owner, create, { input }, { idempotencyKey });
  const again = await execute(organization.owner, create, { input }, { idempotencyKey });

  expect(again.data.createApiKey).toEqual({ ...first.data.createApiKey, secret: null });
  const { rows } = await identity.admin.query(
    "SELECT encode(response, 'escape') AS response FROM idempotency_record WHERE org_id = $1",
    [organization.id],
  );
  expect(rows[0].response).not.toContain('tk_live_');
});

test('nobody gives a key what they do not hold', async ({ organization, execute }) => {
  const { data } = await execute(organization.admin, create, {
    input: { name: 'Root', scopes: ['ORGANIZATION_DELETE'] },
  });

  expect(data.createApiKey).toEqual({
    apiKey: null,
    secret: null,
    errors: [{ code: 'SCOPE_NOT_GRANTABLE', path: ['input', 'scopes'] }],
  });
});

test.for([
  [{ ...input, name: ' ' }, ['input', 'name']],
  [{ ...input, scopes: [] }, ['input', 'scopes']],
  [{ ...input, expiresAt: '2020-01-01T00:00:00Z' }, ['input', 'expiresAt']],
] as const)('%j is refused with the field that is wrong', async ([wrong, path], { organization, execute }) => {
  const { data } = await execute(organization.owner, create, { input: wrong });

  expect(data.createApiKey.errors).toEqual([{ code: 'INVALID_VALUE', path }]);
});

test('revoking ends a key, once and for all', async ({ organization, otherOrganization, execute }) => {
  const { data } = await execute(organization.owner, create, { input });
  const { id } = data.createApiKey.apiKey;

  const foreign = await execute(otherOrganization.owner, revoke, { id });
  const first = await execute(organization.owner, revoke, { id });
  const second = await execute(organization.owner, revoke, { id });

  expect(foreign.data.revokeApiKey).toEqual({
    apiKey: null,
    errors: [{ code: 'NOT_FOUND', path: ['input', 'apiKeyId'] }],
  });
  expect(first.data.revokeApiKey).toEqual({ apiKey: { id, revokedAt: expect.any(String) }, errors: [] });
  expect(second.data).toEqual(first.data);
});

test('keys are an admin’s business', async ({ organization, execute }) => {
  const answers = await Promise.all([
    execute(organization.member, list),
    execute(organization.member, create, { input }),
    execute(organization.viewer, revoke, { id: encodeId('key', randomUUID()) }),
  ]);

  expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
});
