import { encodeId } from '@tenantry/graphql';
import { expect, test } from 'vitest';
import { actorName, targetName } from './names.ts';

const id = '019a0000-0000-7000-8000-000000000001';

test.each([
  [{ kind: 'user', id, userId: id }, encodeId('usr', id)],
  [{ kind: 'api_key', id, userId: '019a0000-0000-7000-8000-000000000002' }, encodeId('key', id)],
  [{ kind: 'staff', id, userId: null }, encodeId('stf', id)],
  [{ kind: 'support', id: 'support', userId: null }, 'support'],
  [{ kind: 'service', id: 'billing', userId: null }, 'billing'],
  [{ kind: 'anonymous', id: null }, 'anonymous'],
  [{ kind: 'user', id: 'not-a-uuid' }, 'not-a-uuid'],
])('%j is named %s', (actor, name) => {
  expect(actorName(actor)).toBe(name);
});

test.each([
  [{ type: 'mem', id }, encodeId('mem', id)],
  [{ type: 'mem', id: 'leads' }, 'leads'],
  [{ type: 'No prefix', id }, id],
])('the target %j is named %s', (target, name) => {
  expect(targetName(target)).toBe(name);
});
