import { z } from 'zod';
import { count, currency, limit, unitPrice } from './amounts.ts';
import { lowerSnakeKey, text } from './keys.ts';

/** What is counted. Quantities are whole numbers of `unit`. */
export const meter = z.strictObject({
  key: lowerSnakeKey,
  name: text,
  unit: text.describe('One of what is counted, in the singular: message, byte, second.'),
  aggregation: z.enum(['SUM', 'COUNT', 'MAX', 'UNIQUE', 'LATEST']).describe('How events become one quantity.'),
  groupBy: lowerSnakeKey.optional().describe("The event's property by which reports can break the quantity down."),
});

const overage = z.strictObject({
  per: count
    .default(1)
    .describe('How many of the meter the price is for; charged in proportion, not by started blocks.'),
  unitPriceMinor: z
    .record(currency, unitPrice)
    .describe('Price of `per` of the meter, in minor units, in each currency.'),
});

/** What a plan grants of one entitlement, as the catalog writes it; which fields it takes follows from the type. */
export const grant = z.strictObject({
  enabled: z.boolean().optional().describe('BOOLEAN: whether the feature is there.'),
  limit: limit.optional().describe('STATIC and METERED: how many; null is unlimited.'),
  enforcement: z
    .enum(['HARD', 'SOFT'])
    .optional()
    .describe('METERED: HARD (default) refuses beyond the limit, SOFT accepts and counts.'),
  overage: overage.optional().describe('METERED and SOFT: what is charged beyond the limit.'),
});

const defined = {
  key: lowerSnakeKey,
  name: text,
  default: grant.optional().describe('For plans that say nothing of it.'),
};

/** An entitlement every plan answers for. */
export const entitlementDefinition = z.discriminatedUnion('type', [
  z.strictObject({ ...defined, type: z.literal('BOOLEAN') }),
  z.strictObject({ ...defined, type: z.literal('STATIC') }),
  z.strictObject({
    ...defined,
    type: z.literal('METERED'),
    meter: lowerSnakeKey,
    period: z
      .enum(['DAY', 'MONTH', 'PERIOD', 'NEVER'])
      .describe('When the count starts anew; PERIOD is the billing period.'),
  }),
]);

/** An entitlement, and what kind of value plans give to it. */
export type EntitlementDefinition = z.output<typeof entitlementDefinition>;
/** A grant as written. */
export type Grant = z.output<typeof grant>;
/** What usage beyond a soft limit costs: `unitPriceMinor[currency]` minor units, an exact decimal, for `per` of the meter. */
export type Overage = z.output<typeof overage>;
/** What a plan gives of one entitlement. A null limit is unlimited; without overage a soft limit only counts. */
export type EntitlementValue =
  | { readonly type: 'BOOLEAN'; readonly enabled: boolean }
  | { readonly type: 'STATIC'; readonly limit: bigint | null }
  | {
      readonly type: 'METERED';
      readonly limit: bigint | null;
      readonly enforcement: 'HARD' | 'SOFT';
      readonly overage: Overage | null;
    };
