import * as z from 'zod';

/**
 * On what conditions a request of this caller is let in. Identity says so with the actor; the gateway judges each request by
 * it, because the answer depends on the request and not on the caller alone.
 */
export const admissionSchema = z.object({
  /** Where the credential may be used from, as CIDR ranges; null is anywhere. */
  addresses: z.array(z.string()).nullable(),
  /** When the answer ends by itself and must be asked for anew; null when nothing ends it. RFC 3339. */
  until: z.iso.datetime().nullable(),
});
export type Admission = z.infer<typeof admissionSchema>;

/** Lets every request in. */
export const unconditional: Admission = { addresses: null, until: null };
