import { operation } from '@tenantry/schema';
import type { Money, Report } from './report.ts';
import type { ReportOptions } from './reports.ts';
import type { AskAsStaff } from './staff-client.ts';

/** Recurring revenue by month, and what came and went. */
export async function revenue(ask: AskAsStaff, { month, months, currency }: ReportOptions): Promise<Report> {
  const variables = { from: startOf(month, 1 - months), to: startOf(month, 1), currency };
  const { platform } = await ask<Answer>(operation('reports/revenue'), variables);
  return {
    title: `Recurring revenue in ${currency}, ${variables.from.slice(0, 7)} to ${month}`,
    columns: [
      { key: 'month', title: 'Month' },
      ...['start', 'new', 'expansion', 'contraction', 'churn', 'reactivation'].map((key) => ({
        key,
        title: key.charAt(0).toUpperCase() + key.slice(1),
        isNumber: true,
      })),
      { key: 'mrr', title: 'MRR', isNumber: true },
      { key: 'arr', title: 'ARR', isNumber: true },
      { key: 'customers', title: 'Customers', isNumber: true },
      { key: 'arpa', title: 'ARPA', isNumber: true },
      { key: 'churned', title: 'Logo churn %', isNumber: true },
      { key: 'nrr', title: 'NRR %', isNumber: true },
      { key: 'grr', title: 'GRR %', isNumber: true },
    ],
    rows: platform.revenue.months.map(({ start, startMrr, movements, logoChurn, nrr, grr, ...rest }) => ({
      month: start.slice(0, 7),
      start: startMrr,
      ...movements,
      ...rest,
      churned: logoChurn?.percent ?? null,
      nrr: nrr?.percent ?? null,
      grr: grr?.percent ?? null,
    })),
    chart: { label: 'month', value: 'mrr' },
  };
}

/** The start of a calendar month of UTC, so many months after another one. */
function startOf(month: string, later: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + later, 1)).toISOString();
}

interface Answer {
  readonly platform: {
    readonly revenue: {
      readonly months: readonly {
        readonly start: string;
        readonly startMrr: Money;
        readonly mrr: Money;
        readonly arr: Money;
        readonly customers: string;
        readonly arpa: Money | null;
        readonly movements: Readonly<Record<'new' | 'expansion' | 'contraction' | 'churn' | 'reactivation', Money>>;
        readonly logoChurn: Ratio | null;
        readonly nrr: Ratio | null;
        readonly grr: Ratio | null;
      }[];
    };
  };
}

interface Ratio {
  readonly percent: string;
}
