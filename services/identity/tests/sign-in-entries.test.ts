import { refusalsPerMinute } from '@tenantry/graphql';
import type pg from 'pg';
import { expect } from 'vitest';
import { age, type Browser, codeNow, enableTotp, password, settled, test } from './auth-fixtures.ts';

/** What the person's organization is told of their sign-ins, in order. */
async function entriesOf(admin: pg.Pool, { email }: Browser, actions = 'sign|Session') {
  await settled();
  const { rows } = await admin.query(
    `SELECT data ->> 'action' AS action, data ->> 'outcome' AS outcome, data -> 'after' -> 'refusal' AS why, actor ->> 'kind' AS kind,
       actor ->> 'userId' = u.id::text AS "isTheirs", data ->> 'ip' AS ip, data ->> 'userAgent' AS program
     FROM outbox JOIN auth."user" u ON lower(u.email) = $1 JOIN membership m ON m.user_id = u.id AND m.org_id = outbox.org_id
     WHERE outbox.kind = 'audit' AND data ->> 'action' ~ $2 ORDER BY seq`,
    [email, actions],
  );
  return rows;
}

test('signing in and out are told where the person belongs, and so is who tried in vain', async ({ admin, person }) => {
  const other = person.another();
  const credentials = { email: person.email, password };

  await other.post('/auth/sign-in/email', { ...credentials, password: 'wrong' }, { 'user-agent': 'guesser' });
  // A refusal is told beside its answer, and could come after what follows.
  await settled();
  await other.post('/auth/sign-in/email', { ...credentials, email: 'nobody@example.com' });
  await other.post('/auth/sign-in/email', credentials, { 'user-agent': 'laptop' });
  await other.post('/auth/sign-out', {}, { 'user-agent': 'laptop' });

  const own = { kind: 'user', isTheirs: true, outcome: 'SUCCESS', why: null, ip: other.address };
  expect(await entriesOf(admin, person)).toEqual([
    { ...own, action: 'identity.signUp', ip: null, program: null },
    {
      ...own,
      action: 'identity.signIn',
      kind: 'anonymous',
      outcome: 'FAILURE',
      why: { code: 'INVALID_EMAIL_OR_PASSWORD' },
      program: 'guesser',
    },
    { ...own, action: 'identity.signIn', program: 'laptop' },
    { ...own, action: 'identity.signOut', program: 'laptop' },
  ]);
});

test('a password alone is no sign-in where a code is wanted; a wrong code is a refused one', async ({
  admin,
  person,
}) => {
  const { secret } = await enableTotp(person);
  const other = person.another();

  await other.signIn();
  await other.post('/auth/two-factor/verify-totp', { code: '000000' });
  await settled();
  await other.post('/auth/two-factor/verify-totp', { code: codeNow(secret) });

  const told = (await entriesOf(admin, person)).map(({ action, outcome, why }) => [action, outcome, why?.code ?? null]);
  expect(told).toEqual([
    ['identity.signUp', 'SUCCESS', null],
    ['identity.signIn', 'FAILURE', 'INVALID_CODE'],
    ['identity.signIn', 'SUCCESS', null],
  ]);
});

test('whoever guesses without end fills no log', async ({ admin, person }) => {
  const guess = () => person.another().post('/auth/sign-in/email', { email: person.email, password: 'wrong' });
  for (let guessed = 0; guessed < refusalsPerMinute + 5; guessed += 1) await guess();

  const refused = (await entriesOf(admin, person)).filter(({ outcome }) => outcome === 'FAILURE');
  const last = { code: 'INVALID_EMAIL_OR_PASSWORD', further: 'of this minute are not told' };
  // A minute may have ended meanwhile, and the next begun to count anew.
  expect([refusalsPerMinute, refusalsPerMinute + 5]).toContain(refused.length);
  if (refused.length === refusalsPerMinute) expect(refused.at(-1)?.why).toEqual(last);
});

/** What was refused, in order: what, why and by whom. */
const refusalsOf = async (admin: pg.Pool, person: Browser) =>
  (await entriesOf(admin, person, '.'))
    .filter(({ outcome }) => outcome === 'FAILURE')
    .map(({ action, why, kind, ip }) => [action, why.code, kind, ip]);

test('a code that was used, and an account that is locked, refuse a sign-in as wrong codes do', async ({
  admin,
  person,
}) => {
  const { secret } = await enableTotp(person);
  const code = codeNow(secret);
  const [laptop, phone] = [person.another(), person.another()];
  for (const browser of [laptop, phone]) await browser.signIn();
  await laptop.post('/auth/two-factor/verify-totp', { code });

  await phone.post('/auth/two-factor/verify-totp', { code });
  await settled();
  await admin.query(
    `UPDATE auth.two_factor SET locked_until = now() + interval '1 minute', failed_verification_count = 10
     WHERE user_id = (SELECT id FROM auth."user" WHERE email = $1)`,
    [person.email],
  );
  await phone.post('/auth/two-factor/verify-totp', { code: codeNow(secret, 1) });
  await settled();
  await laptop.post('/auth/two-factor/verify-totp', { code: codeNow(secret, 1) });

  const refused = (reason: string, { address }: Browser) => ['identity.signIn', reason, 'anonymous', address];
  expect(await refusalsOf(admin, person)).toEqual([
    refused('CODE_USED', phone),
    refused('ACCOUNT_TEMPORARILY_LOCKED', phone),
    refused('ACCOUNT_TEMPORARILY_LOCKED', laptop),
  ]);
});

test('who has a session and changes how its person signs in, without their password or second factor, is told', async ({
  admin,
  person,
  newBrowser,
}) => {
  await person.post('/auth/change-password', { currentPassword: 'guessed', newPassword: 'another one entirely' });
  await settled();
  await enableTotp(person);
  await age(person, 11);
  await person.post('/auth/two-factor/disable', { password });
  await newBrowser().post('/auth/two-factor/disable', { password });

  expect(await refusalsOf(admin, person)).toEqual([
    ['identity.changePassword', 'INVALID_PASSWORD', 'user', person.address],
    ['identity.disableSecondFactor', 'SECOND_FACTOR_REQUIRED', 'user', person.address],
  ]);
});
