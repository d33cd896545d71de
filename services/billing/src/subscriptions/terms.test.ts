import { expect, test } from 'vitest';
import type { Offer } from '../plans/offer.ts';
import type { PlanRow } from '../plans/store.ts';
import { boughtTerms, currentPeriod, firstTerms, type Status, termsAfterTrial } from './terms.ts';

const at = (text: string) => new Date(text);
const planCalled = (key: string, visibility = 'PUBLIC') => ({ key, visibility }) as PlanRow;
const [internal, free, starter] = [planCalled('ADMIN', 'INTERNAL'), planCalled('FREE'), planCalled('STARTER')];
const plans = [internal, free, starter];
const now = at('2026-01-31T12:00:00Z');
const month = { start: now, end: at('2026-02-28T12:00:00Z') };
const fortnight = { start: now, end: at('2026-02-14T12:00:00Z') };

test.each<[string, Offer, object]>([
  [
    'the trial',
    { plans, trial: { plan: starter, days: 14 }, fallback: free },
    { plan: starter, status: 'TRIALING', trialEndsAt: fortnight.end, period: fortnight },
  ],
  [
    'the free plan',
    { plans, trial: null, fallback: free },
    { plan: free, status: 'ACTIVE', trialEndsAt: null, period: month },
  ],
  [
    'nothing yet',
    { plans, trial: null, fallback: null },
    { plan: free, status: 'EXPIRED', trialEndsAt: null, period: { start: now, end: now } },
  ],
])('an organization begins with %s', (_, offer, terms) => {
  expect(firstTerms(offer, now)).toEqual(terms);
});

test('after a trial comes the free plan, from when the trial ended', () => {
  expect(termsAfterTrial({ plans, trial: null, fallback: free }, starter, fortnight)).toEqual(
    boughtTerms(free, fortnight.end),
  );
});

test('where no plan is free, a trial expires', () => {
  const expired = { plan: starter, status: 'EXPIRED', trialEndsAt: null, period: fortnight };

  expect(termsAfterTrial({ plans, trial: null, fallback: null }, starter, fortnight)).toEqual(expired);
});

test.each<[Status, string]>([
  ['ACTIVE', '2026-03-28T12:00:00Z'],
  ['PAST_DUE', '2026-03-28T12:00:00Z'],
  ['EXPIRED', '2026-02-28T12:00:00Z'],
])('months later, the period of %s terms ends %s', (status, end) => {
  const period = { start: at('2026-01-28T12:00:00Z'), end: at('2026-02-28T12:00:00Z') };

  expect(currentPeriod({ status, period }, at('2026-03-01T00:00:00Z')).end).toEqual(at(end));
});
