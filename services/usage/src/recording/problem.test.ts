import { expect, test } from 'vitest';
import { problemOf } from './problem.ts';

const now = new Date('2026-11-21T09:30:00Z');
const good = { key: 'lead-1', quantity: 1n, least: 1n };
const ahead = (milliseconds: number) => new Date(now.getTime() + milliseconds);

test.each([
  good,
  { ...good, key: 'x'.repeat(200), quantity: 10n ** 12n, subject: 's'.repeat(200) },
  { ...good, occurredAt: ahead(300_000) },
  { ...good, quantity: 0n, least: 0n },
  { ...good, occurredAt: new Date(0), subject: null, properties: null },
  { ...good, properties: { source: 'web', tags: ['🙂', 1, true, null], 'back\\u0000slash': '\\u0000' } },
])('%o is fine', (event) => {
  expect(problemOf(event, now)).toBeNull();
});

test.each([
  ['key', { ...good, key: '' }],
  ['key', { ...good, key: 'x'.repeat(201) }],
  ['key', { ...good, key: 'a\0b' }],
  ['key', { ...good, key: 'half \ud83d' }],
  ['quantity', { ...good, quantity: 0n }],
  ['quantity', { ...good, quantity: -1n }],
  ['quantity', { ...good, quantity: 10n ** 12n + 1n }],
  ['occurredAt', { ...good, occurredAt: ahead(300_001) }],
  ['occurredAt', { ...good, occurredAt: new Date(-1) }],
  ['subject', { ...good, subject: 's'.repeat(201) }],
  ['subject', { ...good, subject: '\0' }],
  ['properties', { ...good, properties: { deep: [{ text: 'a\0b' }] } }],
  ['properties', { ...good, properties: { '\udc00': 1 } }],
  ['properties', { ...good, properties: 'x'.repeat(8_192) }],
] as const)('a wrong %s is named', (field, event) => {
  expect(problemOf(event, now)?.field).toBe(field);
});
