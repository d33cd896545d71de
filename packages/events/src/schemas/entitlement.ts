import * as z from 'zod';

/** When a count begins anew. PERIOD is the billing period. */
export const resetPeriodSchema = z.enum(['DAY', 'MONTH', 'PERIOD', 'NEVER']);

/** Something a plan includes, whole: consumers replace what they know by it. */
export const entitlementSchema = z.object({
  key: z.string(),
  type: z.enum(['BOOLEAN', 'STATIC', 'METERED']),
  enabled: z.boolean(),
  /** Null is unlimited. */
  limit: z.int().nonnegative().nullable(),
  /** What is counted; null unless metered. Several entitlements may limit one meter, in different periods. */
  meter: z.string().nullable().optional(),
  period: resetPeriodSchema.nullable(),
  overage: z.enum(['HARD', 'SOFT']).nullable(),
});
export type EntitlementState = z.infer<typeof entitlementSchema>;
