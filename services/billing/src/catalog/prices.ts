import { z } from 'zod';
import { count, currency, minorUnits, unitPrice } from './amounts.ts';

const tier = z.strictObject({
  upTo: count.nullable().describe('The last quantity this tier covers; null in the last tier.'),
  unitPriceMinor: unitPrice.describe('Price of each unit in this tier, in minor units.'),
  flatMinor: minorUnits.prefault(0).describe('Added once when the tier is reached, in minor units.'),
});

const tiers = z
  .array(tier)
  .min(1)
  .superRefine((list, context) => {
    list.forEach((current, index) => {
      const isLast = index === list.length - 1;
      const previous = list[index - 1]?.upTo ?? 0;
      const path = [index, 'upTo'];
      if (isLast && current.upTo !== null)
        context.addIssue({ code: 'custom', path, message: 'Must be null in the last tier' });
      if (!isLast && current.upTo === null)
        context.addIssue({ code: 'custom', path, message: 'May be null only in the last tier' });
      if (current.upTo !== null && current.upTo <= previous)
        context.addIssue({
          code: 'custom',
          path,
          message: `Must be more than ${previous}, where the tier before ends`,
        });
    });
  });

const sold = {
  interval: z.enum(['MONTH', 'YEAR']).describe('How often it is charged.'),
  currency,
};

/** What a plan costs per interval in one currency. All models but FLAT charge for the subscription's quantity. */
export const price = z.discriminatedUnion('model', [
  z.strictObject({ ...sold, model: z.literal('FLAT'), amountMinor: minorUnits.describe('Price, in minor units.') }),
  z.strictObject({
    ...sold,
    model: z.literal('PER_SEAT'),
    unitPriceMinor: unitPrice.describe('Price of one seat, in minor units.'),
  }),
  z.strictObject({
    ...sold,
    model: z.literal('GRADUATED'),
    tiers: tiers.describe('Each unit costs what its own tier says.'),
  }),
  z.strictObject({
    ...sold,
    model: z.literal('VOLUME'),
    tiers: tiers.describe('All units cost what the tier of the total says.'),
  }),
  z.strictObject({
    ...sold,
    model: z.literal('PACKAGE'),
    size: count.describe('Units in one package; a started package is charged whole.'),
    amountMinor: minorUnits.describe('Price of one package, in minor units.'),
  }),
]);

/** A price; money is in minor units of its currency. */
export type Price = z.output<typeof price>;
