import type { Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import type { ExportUsageInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findPlan } from '../meters/plan-store.ts';
import { addExport, maximumExports } from './add-export.ts';

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

  const asked = { format, meters: meters && [...new Set(meters)], fromAt: from, toAt: to };
  const usageExport = await addExport(trx, { kind: 'USAGE_EXPORT', ...asked });
  return usageExport ? { usageExport, errors: [] } : { usageExport: null, errors: [tooManyUsageExports] };
}

const tooManyUsageExports = {
  __typename: 'TooManyUsageExports',
  code: 'TOO_MANY_USAGE_EXPORTS',
  message: `An organization makes at most ${maximumExports} exports of usage in 24 hours. Download one of those that are done.`,
  path: null,
  maximum: maximumExports,
} as const;
