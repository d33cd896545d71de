import type pg from 'pg';
import { expect } from 'vitest';
import { type Browser, codeNow, enableTotp, forgetUsedCodes, password, settled, test } from './auth-fixtures.ts';
import { createAuthenticator } from './authenticator.ts';

/** What the person's organization is told that they did, in order, since they signed up. */
async function entriesOf(admin: pg.Pool, { email }: Browser) {
  await settled();
  const { rows } = await admin.query(
    `SELECT data, actor ->> 'userId' = u.id::text AS "isTheirs"
     FROM outbox JOIN auth."user" u ON lower(u.email) = $1 JOIN membership m ON m.user_id = u.id AND m.org_id = outbox.org_id
     WHERE outbox.kind = 'audit' AND data ->> 'action' <> 'identity.signUp' ORDER BY seq`,
    [email],
  );
  return rows;
}

/** Everything that is secret about a person, as it is kept. */
async function secretsOf(admin: pg.Pool, { email }: Browser): Promise<string[]> {
  const { rows } = await admin.query<{ secret: string }>(
    `WITH person AS (SELECT id FROM auth."user" WHERE email = $1)
     SELECT password AS secret FROM auth.account WHERE user_id IN (SELECT id FROM person) AND password IS NOT NULL
     UNION ALL SELECT token FROM auth.session WHERE user_id IN (SELECT id FROM person)
     UNION ALL SELECT secret FROM auth.two_factor WHERE user_id IN (SELECT id FROM person)
     UNION ALL SELECT regexp_split_to_table(backup_codes, ' ') FROM auth.two_factor WHERE user_id IN (SELECT id FROM person)
     UNION ALL SELECT unnest(ARRAY[public_key, credential_id]) FROM auth.passkey WHERE user_id IN (SELECT id FROM person)`,
    [email],
  );
  return rows.map(({ secret }) => secret);
}

test('what somebody changes of themselves is told as it was and as it is, without what is secret', async ({
  admin,
  person,
}) => {
  const secrets: string[] = [password, 'another horse entirely'];
  const keepSecrets = async () => secrets.push(...(await secretsOf(admin, person)));
  await keepSecrets();
  await person.post('/auth/update-user', { name: 'Ada Lovelace' });
  await person.post('/auth/update-user', { name: 'Ada Lovelace' });
  await person.post('/auth/change-password', { currentPassword: 'wrong', newPassword: 'another horse entirely' });
  // A refusal is told beside its answer, and could come after what follows.
  await settled();
  await person.post('/auth/change-password', { currentPassword: password, newPassword: 'another horse entirely' });
  await person.post('/auth/change-password', { currentPassword: 'another horse entirely', newPassword: password });
  const { secret, recoveryCodes } = await enableTotp(person);
  secrets.push(secret, ...recoveryCodes);
  await keepSecrets();
  const options = await person.get('/auth/passkey/generate-register-options');
  const response = createAuthenticator().register(options.body);
  const { body: passkey } = await person.post('/auth/passkey/verify-registration', { response, name: 'Laptop' });
  await keepSecrets();
  await person.post('/auth/passkey/update-passkey', { id: passkey.id, name: 'Old laptop' });
  await person.post('/auth/passkey/delete-passkey', { id: passkey.id });
  const other = person.another();
  await other.signIn();
  await other.post('/auth/two-factor/verify-backup-code', { code: recoveryCodes[0] });
  const { body } = await other.post('/auth/two-factor/generate-backup-codes', { password });
  secrets.push(...body.backupCodes);
  await keepSecrets();
  await forgetUsedCodes(person);
  await person.post('/auth/two-factor/verify-totp', { code: codeNow(secret) });
  await person.post('/auth/two-factor/disable', { password });

  const entries = await entriesOf(admin, person);
  const id = expect.stringMatching(/^usr_/);
  const told = entries.map(({ data }) => [data.action.replace('identity.', ''), data.outcome, data.before, data.after]);
  const account = { account: [{ id: expect.any(String), updatedAt: expect.any(String) }] };
  const app = (rest: object) => ({ id: expect.any(String), ...rest });
  const key = { id: expect.stringMatching(/^psk_/) };
  const device = { deviceType: 'singleDevice', backedUp: false };
  expect(told).toEqual([
    ['updateProfile', 'SUCCESS', { user: [{ id, name: 'Ada' }] }, { user: [{ id, name: 'Ada Lovelace' }] }],
    ['changePassword', 'FAILURE', null, { refusal: { code: 'INVALID_PASSWORD' } }],
    ['changePassword', 'SUCCESS', account, account],
    ['changePassword', 'SUCCESS', account, account],
    ['setUpSecondFactor', 'SUCCESS', null, { twoFactor: [app({ verified: false, recoveryCodesLeft: 10 })] }],
    [
      'enableSecondFactor',
      'SUCCESS',
      { user: [{ id, twoFactorEnabled: false }], twoFactor: [app({ verified: false })] },
      { user: [{ id, twoFactorEnabled: true }], twoFactor: [app({ verified: true })] },
    ],
    ['addPasskey', 'SUCCESS', null, { passkey: [{ ...key, name: 'Laptop', ...device }] }],
    [
      'renamePasskey',
      'SUCCESS',
      { passkey: [{ ...key, name: 'Laptop' }] },
      { passkey: [{ ...key, name: 'Old laptop' }] },
    ],
    ['removePasskey', 'SUCCESS', { passkey: [{ ...key, name: 'Old laptop', ...device }] }, null],
    ['signIn', 'SUCCESS', null, null],
    [
      'useRecoveryCode',
      'SUCCESS',
      { twoFactor: [app({ recoveryCodesLeft: 10 })] },
      { twoFactor: [app({ recoveryCodesLeft: 9 })] },
    ],
    [
      'regenerateRecoveryCodes',
      'SUCCESS',
      { twoFactor: [app({ recoveryCodesLeft: 9 })] },
      { twoFactor: [app({ recoveryCodesLeft: 10 })] },
    ],
    [
      'disableSecondFactor',
      'SUCCESS',
      { user: [{ id, twoFactorEnabled: true }], twoFactor: [app({ verified: true, recoveryCodesLeft: 10 })] },
      { user: [{ id, twoFactorEnabled: false }] },
    ],
  ]);
  // All of it is personal to whoever did it, and goes with them.
  expect(entries.filter(({ isTheirs }) => !isTheirs)).toEqual([]);
  const text = JSON.stringify(entries);
  expect(secrets.length).toBeGreaterThan(30);
  for (const one of secrets) expect(text).not.toContain(one);
  expect(text).not.toContain(person.email);
});
