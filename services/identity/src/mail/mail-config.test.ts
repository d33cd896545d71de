import { expect, test } from 'vitest';
import * as z from 'zod';
import { mailIsComplete, mailOptionsOf, mailVariables } from './mail-config.ts';

const schema = z.object({ ...mailVariables, SECRET_KEY: z.string() }).check(mailIsComplete);

function problems(environment: Record<string, string>): string[] {
  const { error } = schema.safeParse(environment);
  return error ? error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) : [];
}

test('every problem is named at once, among others', () => {
  expect(problems({ MAIL: 'smtp' })).toEqual([
    'SECRET_KEY: Invalid input: expected string, received undefined',
    'SMTP_URL: MAIL=smtp needs it.',
    'MAIL_FROM: MAIL=smtp needs it as Name <address>.',
  ]);
  expect(problems({ MAIL: 'smtp', SMTP_URL: 'http://mail.test', MAIL_FROM: 'Acme', SECRET_KEY: '' })).toEqual([
    'SMTP_URL: Must be smtp://… or smtps://user:password@host:port.',
    'MAIL_FROM: MAIL=smtp needs it as Name <address>.',
  ]);
});

test.each([
  ['smtp://mail.test/path', 'Must end with the port: nothing may follow it.'],
  ['smtp://', 'Names no host.'],
  ['smtps://user:password@mail.test:465', null],
  ['smtp://mail.test', null],
])('%s', (SMTP_URL, problem) => {
  const found = problems({ MAIL: 'smtp', SMTP_URL, MAIL_FROM: 'Acme <a@acme.test>', SECRET_KEY: '' });

  expect(found).toEqual(problem === null ? [] : [`SMTP_URL: ${problem}`]);
});

test.each(['a@acme.test', 'Acme <acme>', 'A <a@a.test>, B <b@b.test>', 'Acme <>', ''])(
  'mail cannot come from "%s"',
  (MAIL_FROM) => {
    expect(problems({ MAIL: 'smtp', SMTP_URL: 'smtp://mail.test', MAIL_FROM, SECRET_KEY: '' })).toHaveLength(1);
  },
);

test('what is set says how mail is sent', () => {
  const from = { name: 'Acme, Inc.', address: 'a@acme.test' };
  const MAIL_FROM = '"Acme, Inc." <a@acme.test>';

  expect(mailOptionsOf({ MAIL: 'smtp', SMTP_URL: 'smtp://mail.test', MAIL_FROM })).toEqual({
    url: 'smtp://mail.test',
    from,
  });
  expect(mailOptionsOf({ MAIL: 'catcher' })).toBe('catcher');
  expect(mailOptionsOf({})).toBe('off');
});
