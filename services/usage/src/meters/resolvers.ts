import type { Resolvers } from '../generated/schema.ts';
import { checkUsage } from './check-usage.ts';
import { archiveMeter, defineMeter, updateMeter } from './define-meter.ts';
import type { Database } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findStanding } from './standing.ts';
import { findAllMeters } from './store.ts';

/** `database` is what staff define meters in. */
export function meterResolvers(database: Database<DB>): Resolvers {
  return {
    Organization: {
      __resolveReference: ({ id }, { actor }) => (actor.org === id ? { id } : null),
      usage: async (_, { meters }, { db, clock }) => {
        const { plan, allowances } = await findStanding(db, meters ?? null, clock.now());
        return plan.isSetUp ? allowances.map(({ usage }) => usage) : null;
      },
      checkUsage: (_, asked, { db, clock }) => checkUsage(db, asked, clock.now()),
      meters: (_, _args, { shared }) => findAllMeters(shared),
    },
    Meter: {
      __resolveReference: (reference, { loaders }) => loaders.meter.load((reference as { id: string }).id),
    },
    Mutation: {
      defineMeter: (_, { input }, { transactAsStaff }) => transactAsStaff(database, (trx) => defineMeter(trx, input)),
      updateMeter: (_, { input }, { transactAsStaff }) => transactAsStaff(database, (trx) => updateMeter(trx, input)),
      archiveMeter: (_, { input }, { transactAsStaff }) => transactAsStaff(database, (trx) => archiveMeter(trx, input)),
    },
  };
}
