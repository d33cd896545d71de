import { expect, test } from 'vitest';
import { type Handler, handlerOf } from './handlers.ts';

const byType: Handler<unknown> = async () => {};
const byKind: Handler<unknown> = async () => {};
const rest: Handler<unknown> = async () => {};

test('the most specific handler is chosen', () => {
  const handlers = { 'sales.lead.won': byType, audit: byKind, '*': rest };

  expect(handlerOf(handlers, { type: 'sales.lead.won', kind: 'domain' })).toBe(byType);
  expect(handlerOf(handlers, { type: 'sales.lead.won', kind: 'audit' })).toBe(byType);
  expect(handlerOf(handlers, { type: 'sales.audit.recorded', kind: 'audit' })).toBe(byKind);
  expect(handlerOf(handlers, { type: 'sales.lead.lost', kind: 'domain' })).toBe(rest);
});

test('an event nobody asked for has none', () => {
  expect(handlerOf({ audit: byKind }, { type: 'sales.lead.lost', kind: 'domain' })).toBeNull();
  expect(handlerOf({ audit: byKind }, { type: 'constructor', kind: 'domain' })).toBeNull();
});
