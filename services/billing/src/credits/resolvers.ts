import type { Resolvers } from '../generated/schema.ts';
import { requireKey } from '../money/require-key.ts';
import { grantCredit } from './grant-credit.ts';
import { type CreditGrantRow, findBalances, findCreditGrantsBefore } from './store.ts';

const amount = ({ amountMinor, currency }: CreditGrantRow) => ({ amountMinor, currency });

export const creditResolvers: Resolvers = {
  Mutation: {
    grantCredit: (_, { input }, context) => {
      requireKey(context);
      return context.transactIn(input.organizationId, (trx) => grantCredit(trx, input));
    },
  },
  Organization: {
    creditGrants: (_, args, { db, page }) =>
      page(
        'creditGrants',
        args,
        ({ id }: CreditGrantRow) => [id],
        (before, limit) => findCreditGrantsBefore(db, before?.[0] ?? null, limit),
      ),
    creditBalances: (_, _args, { db, clock }) => findBalances(db, clock.now()),
  },
  CreditGrant: {
    __resolveReference: ({ id }, { loaders }) => loaders.creditGrant.load(id),
    amount,
    remaining: ({ remainingMinor, currency }) => ({ amountMinor: remainingMinor, currency }),
  },
  GrantedCredit: { amount },
};
