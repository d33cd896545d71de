import type { Resolvers } from '../generated/schema.ts';
import { byCaller } from '../recording/by-caller.ts';
import { commitUsage, releaseUsage } from './end-reservation.ts';
import { reserveUsage } from './reserve-usage.ts';
import { findReservationsBefore, type ReservationRow } from './store.ts';

export const reservationResolvers: Resolvers = {
  Organization: {
    usageReservations: (_, args, { db, page }) =>
      page<ReservationRow>(
        'usageReservations',
        args,
        ({ id }) => [id],
        (before, limit) => findReservationsBefore(db, before?.[0] ?? null, limit),
      ),
  },
  Mutation: {
    reserveUsage: (_, { input }, context) =>
      context.transact((trx) => reserveUsage(trx, byCaller(input, context.actor))),
    commitUsage: (_, { input }, { transact }) => transact((trx) => commitUsage(trx, input)),
    releaseUsage: (_, { input: { id } }, { transact }) => transact((trx) => releaseUsage(trx, id)),
  },
  UsageReservation: {
    __resolveReference: (reference, { loaders }) => loaders.reservation.load((reference as { id: string }).id),
    meter: async ({ meter }, _args, { loaders }) => (await loaders.meterByKey.load(meter))!,
  },
};
