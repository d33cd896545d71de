import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import { enqueueJob } from '@tenantry/jobs';
import type { ExportUsageInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findPlan, lockCounting } from '../meters/plan-store.ts';
import { insertJob } from '../jobs/store.ts';
import { makingExport } from './kinds.ts';
import { countExportsSince, insertUsageExport } from './store.ts';

/** How many exports an organization makes in 24 hours. */
const maximum = 20;
const maximumMeters = 100;

/** Asks for an export. Refuses unknown meters, a stretch that is empty, and more than 20 in 24 hours. */
export async function requestExport(trx: Trx<DB>, { meters = null, from, to, format = 'NDJSON' }: ExportUsageInput) {
  const refuse = (message: string, field: string) => {
    return { usageExport: null, errors: [invalidValue(`${field}: ${message}`, ['input', field])] };
  };
  if (from >= to) return refuse('must be later than from.', 'to');
  if (meters && (meters.length === 0 || meters.length > maximumMeters))
    return refuse(`1 to ${maximumMeters} meters, or none to export all of them.`, 'meters');
  const { meters: known } = await findPlan(trx, meters ?? []);
  const unknown = meters?.find((key) => !known.has(key));
  if (unknown !== undefined) return refuse(`there is no meter ${unknown}.`, 'meters');

  // Two that ask at once are counted one after the other.
  await lockCounting(trx);
  const createdAt = metaOf(trx).clock.now();
  const yesterday = new Date(createdAt.getTime() - 24 * 3_600_000);
  if ((await countExportsSince(trx, yesterday)) >= maximum) return { usageExport: null, errors: [tooManyUsageExports] };
  const asked = { format, meters: meters && [...new Set(meters)], fromAt: from, toAt: to, createdAt };
  const usageExport = await insertUsageExport(trx, asked);
  await insertJob(trx, { id: usageExport.id, kind: 'USAGE_EXPORT', createdAt });
  await enqueueJob(trx, makingExport, usageExport.id);
  return { usageExport, errors: [] };
}

const tooManyUsageExports = {
  __typename: 'TooManyUsageExports',
  code: 'TOO_MANY_USAGE_EXPORTS',
  message: `An organization makes at most ${maximum} exports of usage in 24 hours. Download one of those that are done.`,
  path: null,
  maximum,
} as const;
