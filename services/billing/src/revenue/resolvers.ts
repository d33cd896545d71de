import { encodeId } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import { rounded } from '../money/exact.ts';
import { boundsOf, readRevenue } from './read-revenue.ts';
import { cohortsOf, monthly } from './report.ts';
import { readCohorts, readTrialConversion } from './report-store.ts';
import { findPlatformSubscriptions, type PlatformSubscriptionRow } from './subscription-store.ts';

const keysOf = ({ id }: PlatformSubscriptionRow) => [id];

export const revenueResolvers: Resolvers = {
  Query: {
    platform: () => ({}),
  },
  Platform: {
    revenue: (_, query, { platform }) => platform.read('revenue', (db) => readRevenue(db, query)),
    subscriptions: (_, { filter, ...args }, { platform }) =>
      platform.read('subscriptions', (db) =>
        platform.page('platformSubscriptions', args, keysOf, (after, limit) =>
          findPlatformSubscriptions(db, { filter: filter ?? {}, before: after?.[0] ?? null, limit }),
        ),
      ),
  },
  Revenue: {
    trialConversion: ({ start, end }, _args, { platform }) =>
      platform.read('trialConversion', (db) => readTrialConversion(db, start, end)),
    cohorts: async ({ currency, months }, _args, { platform }) =>
      cohortsOf(currency, months, await platform.read('cohorts', (db) => readCohorts(db, currency, boundsOf(months)))),
  },
  TrialConversion: {
    rate: ({ ended, converted }) => (ended === 0n ? null : { part: converted, of: ended }),
  },
  RevenueCohort: {
    start: ({ month }) => month.start,
  },
  Ratio: {
    percent: ({ part, of }) => percentOf(rounded({ numerator: part * 10_000n, denominator: of })),
  },
  PlatformSubscription: {
    organizationId: ({ orgId }) => encodeId('org', orgId),
    mrr: ({ annualMinor, currency }) => ({ amountMinor: monthly(annualMinor), currency }),
  },
};

/** Hundredths of a percent as percent. */
function percentOf(hundredths: bigint): string {
  const digits = String(hundredths < 0n ? -hundredths : hundredths).padStart(3, '0');
  return `${hundredths < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
