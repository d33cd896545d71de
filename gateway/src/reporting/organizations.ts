import { operation } from '@tenantry/schema';
import { allNodes, type Page } from './pages.ts';
import type { Report } from './report.ts';
import type { ReportOptions } from './reports.ts';
import type { AskAsStaff } from './staff-client.ts';

/** How many organizations were created in each month, and how many of them are suspended today. */
export async function organizations(ask: AskAsStaff, { month, months }: ReportOptions): Promise<Report> {
  const all = await allNodes(async (after) => {
    const { platform } = await ask<Answer>(operation('reports/organizations'), { after });
    return platform.organizations;
  });
  const byMonth = Map.groupBy(all, ({ createdAt }) => createdAt.slice(0, 7));
  return {
    title: `New organizations, ${months} months to ${month}, of ${all.length} in all`,
    columns: [
      { key: 'month', title: 'Month' },
      { key: 'created', title: 'Created', isNumber: true },
      { key: 'suspended', title: 'Suspended today', isNumber: true },
    ],
    rows: monthsUntil(month, months).map((each) => {
      const created = byMonth.get(each) ?? [];
      const suspended = created.filter(({ status }) => status === 'SUSPENDED').length;
      return { month: each, created: created.length, suspended };
    }),
    chart: { label: 'month', value: 'created' },
  };
}

function monthsUntil(month: string, months: number): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const monthBefore = (count: number) => new Date(Date.UTC(year, number - 1 - count, 1)).toISOString().slice(0, 7);
  return Array.from({ length: months }, (_, index) => monthBefore(months - 1 - index));
}

interface Answer {
  readonly platform: { readonly organizations: Page<{ readonly status: string; readonly createdAt: string }> };
}
