import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  meter: z.string(),
  /** Percent of the limit that was reached. */
  threshold: z.int().positive(),
  used: z.int().nonnegative(),
  limit: z.int().nonnegative(),
  periodStart: z.iso.datetime(),
});

/** An organization used up so much of a meter's limit; once per period and threshold. */
export const limitReached = defineEvent('usage.limit.reached', schema);
export type LimitReached = z.infer<typeof schema>;
