import * as z from 'zod';
import { resetPeriodSchema } from './entitlement.ts';

/** What an organization used of a meter in one period, whole: by organization, meter, period and start. */
export const usagePeriodSchema = z.object({
  organizationId: z.uuid(),
  /** The meter's key. */
  meter: z.string(),
  period: resetPeriodSchema,
  /** Inclusive. */
  periodStart: z.iso.datetime(),
  /** Exclusive. */
  periodEnd: z.iso.datetime(),
  /** All that was used in the period, what its limit allows included. Digits, since it may be beyond 2^53. */
  quantity: z.string().regex(/^\d+$/),
  /** Rises with each telling of the same period, whichever event tells it: the highest replaces the others. */
  version: z.int().positive(),
});
export type UsagePeriod = z.infer<typeof usagePeriodSchema>;
