import { expect, test } from 'vitest';
import type { Offer } from '../plans/offer.ts';
import type { PlanRow } from '../plans/store.ts';
import {
  currentPeriod,
  firstTerms,
  freeTerms,
  plainTerms,
  type Status,
  termsAfterPaid,
  termsAfterTrial,
} from './terms.ts';

const at = (text: string) => new Date(text);
const planCalled = (key: string, visibility = 'PUBLIC') => ({ key, visibility }) as PlanRow;
const [internal, free, starter] = [planCalled('ADMIN', 'INTERNAL'), planCalled('FREE'), planCalled('STARTER')];
const offer: Offer = {
  plans: [internal, free, starter],
  trial: { plan: starter, days: 14 },
  fallback: free,
  currency: 'EUR',
  dunning: { graceDays: 14, unpaidDays: 30 },
};
const now = at('2026-01-31T12:00:00Z');
const month = { start: now, end: at('2026-02-28T12:00:00Z') };
const fortnight = { start: now, end: at('2026-02-14T12:00:00Z') };
const tried = { ...plainTerms(starter, 'TRIALING', fortnight, 'EUR'), trialEndsAt: fortnight.end };

test.each<[string, Offer, boolean, object]>([
  ['the trial', offer, true, tried],
  ['the free plan, when its founder had a trial', offer, false, plainTerms(free, 'ACTIVE', month, 'EUR')],
  ['the free plan', { ...offer, trial: null }, true, plainTerms(free, 'ACTIVE', month, 'EUR')],
  [
    'nothing yet',
    { ...offer, trial: null, fallback: null },
    true,
    plainTerms(free, 'EXPIRED', { start: now, end: now }, 'EUR'),
  ],
])('an organization begins with %s', (_, sold, mayTry, terms) => {
  expect(firstTerms(sold, now, mayTry)).toEqual(terms);
});

test('after a trial comes the free plan, from when the trial ended', () => {
  expect(termsAfterTrial(offer, tried)).toEqual(freeTerms(free, fortnight.end, 'EUR'));
});

test('where no plan is free, a trial expires', () => {
  expect(termsAfterTrial({ ...offer, fallback: null }, tried)).toEqual(
    plainTerms(starter, 'EXPIRED', fortnight, 'EUR'),
  );
});

test('after a paid subscription comes the free plan, from when it ended, or nothing', () => {
  const paid = plainTerms(starter, 'ACTIVE', month, 'EUR');
  const end = at('2026-02-10T12:00:00Z');

  expect(termsAfterPaid(offer, paid, end)).toEqual(freeTerms(free, end, 'EUR'));
  expect(termsAfterPaid({ ...offer, fallback: null }, paid, end)).toEqual(
    plainTerms(starter, 'CANCELED', { start: now, end }, 'EUR'),
  );
});

test.each<[Status, 'MONTH' | 'YEAR', string]>([
  ['ACTIVE', 'MONTH', '2026-03-28T12:00:00Z'],
  ['PAST_DUE', 'MONTH', '2026-03-28T12:00:00Z'],
  ['ACTIVE', 'YEAR', '2027-01-28T12:00:00Z'],
  ['EXPIRED', 'MONTH', '2026-02-28T12:00:00Z'],
])('weeks later, the period of %s terms by the %s ends %s', (status, interval, end) => {
  const period = { start: at('2026-01-28T12:00:00Z'), end: at('2026-02-28T12:00:00Z') };

  expect(currentPeriod({ status, interval, period }, at('2026-03-01T00:00:00Z')).end).toEqual(at(end));
});
