import type { Resolvers } from '../generated/schema.ts';
import { formatMoney } from './money.ts';

export const moneyResolvers: Resolvers = {
  Money: { formatted: (amount) => formatMoney(amount) },
};
