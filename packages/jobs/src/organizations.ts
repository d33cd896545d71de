import type { Clock, Database, Trx } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';

/** What a service does by itself, in whose name, and when. */
export interface Within<DB> {
  readonly database: Database<DB>;
  readonly clock: Clock;
}

/** Runs what a service does by itself in an organization, in transactions of its own. */
export function inOrganization<DB>({ database, clock }: Within<DB>, orgId: string) {
  const meta = { actor: { kind: 'service', id: database.service, userId: null }, requestId: null, clock };
  return <T>(work: (trx: Trx<DB>) => Promise<T>) => database.transact({ orgId }, meta, work);
}

/**
 * Does what is due in these organizations, one after the other, and returns in how many: those where it did not say `false`.
 * One that fails is logged and left for the next time.
 */
export async function forEachOrganization(
  logger: Logger,
  orgIds: readonly string[],
  work: (orgId: string) => Promise<unknown>,
): Promise<number> {
  let done = 0;
  for (const orgId of orgIds) {
    try {
      if ((await work(orgId)) !== false) done += 1;
    } catch (error) {
      logger.error({ err: error, orgId }, 'what is due in an organization could not be done');
    }
  }
  return done;
}

/** The same, in a transaction of each organization. */
export function inEachOrganization<DB>(
  { logger, ...within }: Within<DB> & { readonly logger: Logger },
  orgIds: readonly string[],
  work: (trx: Trx<DB>) => Promise<unknown>,
): Promise<number> {
  return forEachOrganization(logger, orgIds, (orgId) => inOrganization(within, orgId)(work));
}
