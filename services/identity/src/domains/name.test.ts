import { expect, test } from 'vitest';
import { domainName, isPublicMailProvider } from './name.ts';

test.each([
  ['acme.com', 'acme.com'],
  [' App.ACME.com. ', 'app.acme.com'],
  ['bücher.example.de', 'xn--bcher-kva.example.de'],
  ['acme.co.uk', 'acme.co.uk'],
  ['acme.github.io', 'acme.github.io'],
])('%j is %s', (text, name) => expect(domainName(text)).toBe(name));

test.each([
  '',
  'acme',
  'co.uk',
  'github.io',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'acme.internal',
  'acme..com',
  '-acme.com',
  'a_b.com',
  'acme.com/path',
  'user@acme.com',
  'acme.com:443',
  `${'a'.repeat(64)}.com`,
  `${'a.'.repeat(130)}com`,
])('%j is no domain that somebody can own', (text) => expect(domainName(text)).toBeNull());

test.each(['gmail.com', 'mail.gmail.com', 'yahoo.co.uk', 'outlook.com', 'gmx.de', 'icloud.com', 'proton.me'])(
  '%s is a public mail provider’s',
  (name) => expect(isPublicMailProvider(name)).toBe(true),
);

test.each(['acme.com', 'notgmail.com', 'gmail.com.acme.com'])('%s is not', (name) =>
  expect(isPublicMailProvider(name)).toBe(false),
);
