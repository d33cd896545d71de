import { expect, test } from 'vitest';
import { createSealer } from './sealer.ts';
import { isToken, newToken } from './token.ts';

const sealer = createSealer('a secret of thirty-two characters');
const [invitationId, otherInvitation] = [
  '019a0000-0000-7000-8000-000000000001',
  '019a0000-0000-7000-8000-000000000002',
];

test('a sealed token is opened again, and looks different each time', () => {
  const token = newToken();

  const [first, second] = [sealer.seal(token, invitationId), sealer.seal(token, invitationId)];

  expect([sealer.open(first, invitationId), sealer.open(second, invitationId)]).toEqual([token, token]);
  expect(first).not.toBe(second);
  expect([first, Buffer.from(first, 'base64url').toString('latin1')].join()).not.toContain(token);
});

test('another key, another invitation and a changed text open nothing', () => {
  const sealed = sealer.seal(newToken(), invitationId);
  const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA');

  expect(() => createSealer('another secret of enough characters').open(sealed, invitationId)).toThrow();
  expect(() => sealer.open(sealed, otherInvitation)).toThrow();
  expect(() => sealer.open(changed, invitationId)).toThrow();
});

test('only what could be a token is taken for one', () => {
  expect([newToken(), '', 'token', `${newToken()}=`, ` ${newToken()}`].map(isToken)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
