import * as z from 'zod';
import { defineEvent } from '../event.ts';

/** A number, or its digits where it is beyond 2^53 and a JSON number would not be exact. */
const count = z.union([z.int().nonnegative(), z.string().regex(/^\d{16,}$/)]);

const schema = z.object({
  organizationId: z.uuid(),
  meter: z.string(),
  /** Percent of the limit that was reached. */
  threshold: z.int().positive(),
  used: count,
  limit: count,
  periodStart: z.iso.datetime(),
});

/** An organization used up so much of a meter's limit; once per period and threshold. */
export const limitReached = defineEvent('usage.limit.reached', schema);
export type LimitReached = z.infer<typeof schema>;
