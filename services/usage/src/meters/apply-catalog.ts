import type { Trx } from '@tenantry/database';
import { catalogPublished, type Envelope } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { upsertMeters } from './store.ts';

/**
 * Takes the meters of the published catalog. A meter is counted in the period of the plans that include it, by the month
 * when none does. Meters that are no longer in the catalog stay: what was counted stays readable.
 */
export async function applyCatalog(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { key: catalog, version: catalogVersion, meters, plans } = catalogPublished.parse(event);
  const included = plans.flatMap(({ entitlements }) => entitlements).filter(({ type }) => type === 'METERED');
  const periods = new Map(included.map(({ key, period }) => [key, period]));
  await upsertMeters(
    trx,
    meters.map(({ key, name, unit, aggregation, groupBy = null }) => {
      return { key, name, unit, aggregation, groupBy, period: periods.get(key) ?? 'MONTH', catalog, catalogVersion };
    }),
  );
}
