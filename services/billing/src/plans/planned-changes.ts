import { basename } from 'node:path';
import { loadCatalog } from '../catalog/catalog.ts';
import { syncCatalogTo } from '../stripe/catalog.ts';
import type { StripeClient } from '../stripe/client.ts';
import { termsOf } from './terms.ts';

/** What bringing a catalog to Stripe would make and change there, a line each. Nothing is written. Throws CatalogError. */
export async function plannedChanges(stripe: StripeClient, name: string): Promise<readonly string[]> {
  const catalog = loadCatalog(name);
  const key = basename(name, '.json');
  const plans = catalog.plans.map((plan) => ({ ...termsOf(catalog, plan), id: '', catalog: key }));
  return (await syncCatalogTo(stripe, plans, { dryRun: true })).changes;
}
