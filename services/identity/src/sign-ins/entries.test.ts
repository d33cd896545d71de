import { encodeId } from '@tenantry/graphql';
import { expect, test } from 'vitest';
import { entriesOf } from './entries.ts';
import type { Untold } from './untold-store.ts';

const userId = '0197d5c0-0000-7000-8000-000000000001';
const passkey = '0197d5c0-0000-7000-8000-000000000002';
const nothing = { sessionId: null, changed: null, before: null, after: null, orgIds: [] };
const changed = (action: string, table: string, before: object | null, after: object | null): Untold =>
  ({ ...nothing, action: `identity.${action}`, changed: table, before, after }) as Untold;
const summary = (untold: readonly Untold[]) =>
  entriesOf(userId, untold).map(({ action, before, after }) => [action, before, after]);

test('what was changed twice on one occasion is told once, as it was in the beginning and is in the end', () => {
  const of = (name: string, verified: boolean) => ({ id: userId, name, email_verified: verified });
  const untold = [
    changed('updateProfile', 'user', of('Ada', false), of('Bea', false)),
    changed('updateProfile', 'user', of('Bea', false), of('Cyd', false)),
  ];
  const id = encodeId('usr', userId);

  expect(summary(untold)).toEqual([
    ['identity.updateProfile', { user: [{ id, name: 'Ada' }] }, { user: [{ id, name: 'Cyd' }] }],
  ]);
});

test('what was made and removed, or set back, on one occasion is no change', () => {
  const key = { id: passkey, name: 'Laptop' };
  const untold = [
    changed('renamePasskey', 'passkey', null, key),
    changed('renamePasskey', 'passkey', key, null),
    changed('renamePasskey', 'user', { id: userId, name: 'Ada' }, { id: userId, name: 'Bea' }),
    changed('renamePasskey', 'user', { id: userId, name: 'Bea' }, { id: userId, name: 'Ada' }),
  ];

  expect(summary(untold)).toEqual([]);
});

test('what was changed and then removed on one occasion is removed, as it was in the beginning', () => {
  const [former, later] = ['Laptop', 'Phone'].map((name) => ({ id: passkey, name }));
  const untold = [
    changed('removePasskey', 'passkey', former!, later!),
    changed('removePasskey', 'passkey', later!, null),
  ];

  expect(summary(untold)).toEqual([
    ['identity.removePasskey', { passkey: [{ id: encodeId('psk', passkey), name: 'Laptop' }] }, null],
  ]);
});

test('another address of mail is a change of address, and not told', () => {
  const of = (email: string) => ({ id: userId, email });
  const shown = { user: [{ id: encodeId('usr', userId), email: 'not told' }] };

  expect(summary([changed('verifyEmail', 'user', of('a@example.com'), of('b@example.com'))])).toEqual([
    ['identity.changeEmail', shown, shown],
  ]);
});

test('a password is another even if nothing that is told of differs', () => {
  const account = { id: passkey, provider_id: 'credential' };

  expect(summary([changed('changePassword', 'account', account, account)])).toEqual([
    ['identity.changePassword', null, null],
  ]);
});
