import type { ServiceContext } from '../context.ts';
import type { Resolvers } from '../generated/schema.ts';
import { featureAdoption, topUsers, userActivity } from './people.ts';
import { type SeriesSource, usageSeries, usageTrend } from './usage-series.ts';

export const reportResolvers: Resolvers = {
  Organization: {
    usageSeries: (_, args, context) => ofMeter(args.meter, context, (source) => usageSeries(source, args)),
    usageTrend: (_, { meter, days }, context) => ofMeter(meter, context, (source) => usageTrend(source, days)),
    topUsers: (_, args, context) => ofMeter(args.meter, context, (source) => topUsers(source, args)),
    featureAdoption: (_, stretch, { db }) => featureAdoption(db, stretch),
    userActivity: (_, args, { db }) => userActivity(db, args),
  },
};

/** Reports on a meter; null where there is none. */
async function ofMeter<T>(
  key: string,
  { db, loaders, clock }: ServiceContext,
  report: (source: SeriesSource) => Promise<T>,
): Promise<T | null> {
  const { calendar, meter } = await loaders.countedMeter.load(key);
  const counted: SeriesSource['counted'] = (series) => loaders.series.load(series);
  return meter && report({ db, calendar, meter, now: clock.now(), counted });
}
