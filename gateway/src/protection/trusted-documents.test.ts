import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createDocumentChoice } from './trusted-documents.ts';

const trusted = 'query Plans { plans { key } }';
const sha256Hash = createHash('sha256').update(trusted).digest('hex');
const free = '{ viewer { permissions } }';
const apiKey = { kind: 'api_key', key: 'tk_live_1' } as const;
const session = { kind: 'session', headers: {} } as const;
const staff = { kind: 'staff_session', headers: {} } as const;

test.each([
  ['documentId', { documentId: `sha256:${sha256Hash}` }],
  ['documentId, without its prefix', { documentId: sha256Hash }],
  ['an extension, as Apollo has it', { extensions: { persistedQuery: { version: 1, sha256Hash } } }],
  ['its text', { query: trusted }],
])('a trusted document is named by %s, by everybody', (_, parameters) => {
  const choose = createDocumentChoice([trusted], 'api-keys');

  expect([null, session, staff, apiKey].map((credential) => choose(parameters, credential))).toEqual(
    Array.from({ length: 4 }, () => trusted),
  );
});

test('where free operations are for API keys, nobody else sends them', () => {
  const choose = createDocumentChoice([trusted], 'api-keys');
  const refused = expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) });

  expect(choose({ query: free }, apiKey)).toBe(free);
  for (const credential of [null, session, staff]) {
    expect(() => choose({ query: free }, credential)).toThrow(refused);
    expect(() => choose({ query: free, documentId: sha256Hash }, credential)).toThrow(refused);
    expect(() => choose({ query: `${trusted} ` }, credential)).toThrow(refused);
  }
});

test('where they are for everybody, everybody does', () => {
  const choose = createDocumentChoice([trusted], 'everybody');

  expect([null, session, staff, apiKey].map((credential) => choose({ query: free }, credential))).toEqual(
    Array.from({ length: 4 }, () => free),
  );
});

test('a hash that nobody knows is refused, and what names nothing is left to others', () => {
  const choose = createDocumentChoice([trusted], 'everybody');
  const unknown = expect.objectContaining({ extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }) });

  expect(() => choose({ documentId: 'sha256:00' }, apiKey)).toThrow(unknown);
  expect(() => choose({ documentId: '__proto__' }, apiKey)).toThrow(unknown);
  for (const nothing of [{}, { query: 7 }, { query: '' }, { extensions: null }, { extensions: { persistedQuery: 1 } }])
    expect(choose(nothing, apiKey)).toBeNull();
});
