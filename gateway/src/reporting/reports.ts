import type { AskAsStaff } from './staff-client.ts';
import type { Report } from './report.ts';
import { organizations } from './organizations.ts';
import { revenue } from './revenue.ts';
import { plans } from './plans.ts';

/** What a report is about. */
export interface ReportOptions {
  /** The last month, `2026-11`. */
  readonly month: string;
  /** How many months. */
  readonly months: number;
  readonly currency: string;
}

/** The internal reports, by the name of their document in `schema/operations/reports`. */
export const reports: Readonly<Record<string, (ask: AskAsStaff, options: ReportOptions) => Promise<Report>>> = {
  revenue,
  plans,
  organizations,
};
