import { expect, test } from 'vitest';
import * as z from 'zod';
import { defineEvent } from './event.ts';

const leadWon = defineEvent('sales.lead.won', z.object({ leadId: z.uuid(), price: z.int() }));
const data = { leadId: '0190b6c2-8a5e-7c3e-9b1a-0c6c2f1f3a01', price: 49 };

test('makes an event that it reads back', () => {
  const event = leadWon(data, data.leadId);

  expect(event).toEqual({ type: 'sales.lead.won', schemaVersion: 1, kind: 'domain', subject: data.leadId, data });
  expect(leadWon.parse(event)).toEqual(data);
});

test('refuses data that does not fit', () => {
  expect(() => leadWon({ ...data, price: 0.5 })).toThrow(z.ZodError);
});

test('ignores fields that a newer publisher added', () => {
  expect(leadWon.parse({ ...leadWon(data), data: { ...data, currency: 'EUR' } })).toEqual(data);
});

test('refuses events of another type or version', () => {
  const event = leadWon(data);

  expect(() => leadWon.parse({ ...event, type: 'sales.lead.lost' })).toThrow('sales.lead.won version 1 expected');
  expect(() => leadWon.parse({ ...event, schemaVersion: 2 })).toThrow('not sales.lead.won version 2');
});
