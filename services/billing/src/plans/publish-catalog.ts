import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Clock, connect, metaOf, type Trx } from '@tenantry/database';
import { catalogPublished, emit } from '@tenantry/events';
import { type Catalog, CatalogError, loadCatalog } from '../catalog/catalog.ts';
import { published } from '../entitlements/entitlements.ts';
import type { DB } from '../generated/tables.ts';
import { type Offer, offerOf } from './offer.ts';
import { findPlanVersions, insertPlan, lockCatalog, type PlanRow } from './store.ts';
import { type PlanTerms, termsOf } from './terms.ts';

export interface PublishCatalog {
  readonly databaseUrl: string;
  /** One that ships, or the path of a `.json` file. */
  readonly name: string;
  readonly clock: Clock;
}

/**
 * Brings a catalog into force: stores the plan versions that are new and announces the catalog where it differs from the last
 * one announced. Throws CatalogError when it cannot be used, or changes a plan without raising the plan's version.
 */
export async function publishCatalog({ databaseUrl, name, clock }: PublishCatalog): Promise<Offer> {
  const catalog = loadCatalog(name);
  const database = connect<DB>({ url: databaseUrl, service: 'billing', role: 'catalog', max: 1 });
  const meta = { actor: { kind: 'service', id: 'billing', userId: null }, requestId: null, clock };
  try {
    return await database.transact('shared', meta, (trx) => publish(trx, basename(name, '.json'), catalog));
  } finally {
    await database.close();
  }
}

async function publish(trx: Trx<DB>, key: string, catalog: Catalog): Promise<Offer> {
  // Processes that start together take turns: the first one publishes, the others find it done.
  await lockCatalog(trx);
  const terms = catalog.plans.map((plan) => termsOf(catalog, plan));
  const stored = await findPlanVersions(trx, key, terms);
  const problems = changedPlans(stored, terms);
  if (problems.length > 0) throw new CatalogError(key, problems);

  const plans: PlanRow[] = [];
  for (const plan of terms)
    plans.push(stored.find((other) => other.key === plan.key) ?? (await insertPlan(trx, key, plan)));
  await announce(trx, key, catalog, plans);
  return offerOf(catalog, plans);
}

/** The plans that are stored under the same version with other terms. */
function changedPlans(stored: readonly PlanRow[], terms: readonly PlanTerms[]): string[] {
  return terms.flatMap((plan) => {
    const found = stored.find(({ key }) => key === plan.key);
    if (!found || isDeepStrictEqual(found, { ...plan, id: found.id, catalog: found.catalog })) return [];
    return [
      `${plan.key}: Differs from its version ${plan.version} as it was sold. Raise the version, to ${plan.version + 1} or more`,
    ];
  });
}

async function announce(
  trx: Trx<DB>,
  catalogKey: string,
  { meters }: Catalog,
  plans: readonly PlanRow[],
): Promise<void> {
  const content = {
    key: catalogKey,
    meters: meters.map(({ key, name, unit, aggregation, groupBy = null }) => ({
      key,
      name,
      unit,
      aggregation,
      groupBy,
    })),
    plans: plans.map(({ key, name, entitlements }) => ({ key, name, entitlements: entitlements.map(published) })),
  };
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const last = await trx
    .selectFrom('catalogPublication')
    .selectAll()
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.contentHash === contentHash) return;

  const version = (last?.version ?? 0) + 1;
  const publishedAt = metaOf(trx).clock.now();
  await trx
    .insertInto('catalogPublication')
    .values({ version, catalog: catalogKey, contentHash, publishedAt })
    .execute();
  await emit(trx, catalogPublished({ ...content, version }));
}
