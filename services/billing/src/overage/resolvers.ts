import type { Resolvers } from '../generated/schema.ts';
import { findUpcomingInvoice } from './upcoming-invoice.ts';

export const overageResolvers: Resolvers = {
  Organization: {
    upcomingInvoice: ({ id }, _args, { db, clock }) => findUpcomingInvoice(db, id, clock.now()),
  },
};
