import { operation } from '@tenantry/schema';
import { allNodes, type Page } from './pages.ts';
import { type Money, moneyOf, type Report } from './report.ts';
import type { ReportOptions } from './reports.ts';
import type { AskAsStaff } from './staff-client.ts';

/** What each plan brings today: its subscriptions and their recurring revenue, the dearest first. */
export async function plans(ask: AskAsStaff, { currency }: ReportOptions): Promise<Report> {
  const subscriptions = await allNodes(async (after) => {
    const { platform } = await ask<Answer>(operation('reports/plans'), { after, currency });
    return platform.subscriptions;
  });
  const byPlan = Map.groupBy(subscriptions, ({ planKey }) => planKey);
  const totals = [...byPlan].map(([plan, each]) => ({
    plan,
    subscriptions: each.length,
    trialing: each.filter(({ status }) => status === 'TRIALING').length,
    overdue: each.filter(({ status }) => status === 'PAST_DUE' || status === 'UNPAID').length,
    minor: each.reduce((sum, { mrr }) => sum + BigInt(mrr.amountMinor), 0n),
  }));
  return {
    title: `Plans in ${currency}: ${subscriptions.length} subscriptions`,
    columns: [
      { key: 'plan', title: 'Plan' },
      { key: 'subscriptions', title: 'Subscriptions', isNumber: true },
      { key: 'trialing', title: 'On trial', isNumber: true },
      { key: 'overdue', title: 'Overdue', isNumber: true },
      { key: 'mrr', title: 'MRR', isNumber: true },
    ],
    rows: totals
      .toSorted((a, b) => Number(b.minor - a.minor) || a.plan.localeCompare(b.plan))
      .map(({ minor, ...row }) => ({ ...row, mrr: moneyOf(minor, currency) })),
    chart: { label: 'plan', value: 'mrr' },
  };
}

interface Answer {
  readonly platform: {
    readonly subscriptions: Page<{ readonly planKey: string; readonly status: string; readonly mrr: Money }>;
  };
}
