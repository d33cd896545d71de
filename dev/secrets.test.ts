import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSecrets } from './secrets.ts';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'tenantry-secrets-'));
  file = join(directory, 'secrets.json');
});

afterEach(() => rmSync(directory, { recursive: true }));

test('secrets are made once, kept, and for nobody else to read', () => {
  const made = openSecrets(file);

  expect(openSecrets(file)).toEqual(made);
  expect(Object.keys(made)).toEqual(['SECRET_KEY', 'FEED_TOKEN']);
  expect(new Set(Object.values(made).map((secret) => secret.length))).toEqual(new Set([43]));
  expect(made.SECRET_KEY).not.toBe(made.FEED_TOKEN);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('a damaged file is left alone and named', () => {
  writeFileSync(file, '{"SECRET_KEY": "short"}');

  expect(() => openSecrets(file)).toThrow(
    `${file} is damaged: put it back as it was, or begin anew with npm start -- --reset`,
  );
  expect(readFileSync(file, 'utf8')).toBe('{"SECRET_KEY": "short"}');
});
