import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { test as base } from './fixtures.ts';
import { startHistories } from './histories.ts';

export const staff = { ...anonymous, kind: 'staff', sub: randomUUID(), amr: ['pwd'] } as const;
const monthFields = `start startMrr { amountMinor } mrr { amountMinor } arr { amountMinor } customers
  movements { new { amountMinor } expansion { amountMinor } contraction { amountMinor } churn { amountMinor } reactivation { amountMinor } }
  arpa { amountMinor } logoChurn { part of percent } nrr { part of percent } grr { part of percent }`;
export const revenueQuery = `query ($from: DateTime!, $to: DateTime!, $currency: CurrencyCode!) {
  platform { revenue(from: $from, to: $to, currency: $currency) {
    ${monthFields} currency months { ${monthFields} } trialConversion { ended converted rate { percent } }
    cohorts { start retention { end customers mrr { amountMinor } } }
  } }
}`;
export const year = { from: '2024-01-01T00:00:00.000Z', to: '2025-01-01T00:00:00.000Z', currency: 'EUR' };
export const on = (date: string) => new Date(`${date}T09:00:00Z`);

interface Fixtures {
  readonly histories: Awaited<ReturnType<typeof startHistories>>;
}
export const test = base.extend<Fixtures>({
  histories: async ({ billing }, use) => {
    const histories = await startHistories(billing);
    await use(histories);
    await histories.stop();
  },
});

interface ToldMonth {
  readonly start: string;
  readonly arr: { readonly amountMinor: string };
  readonly customers: string;
  readonly logoChurn: ToldShare;
  readonly nrr: ToldShare;
  readonly grr: ToldShare;
}
type ToldShare = { readonly part: string; readonly of: string } | null;

export const told = ({ start, arr, customers, logoChurn, nrr, grr }: ToldMonth) => {
  const shareOf = (ratio: ToldShare) => ratio && [ratio.part, ratio.of];
  return {
    start,
    arr: arr.amountMinor,
    customers,
    logoChurn: shareOf(logoChurn),
    nrr: shareOf(nrr),
    grr: shareOf(grr),
  };
};
