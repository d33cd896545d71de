import * as z from 'zod';
import { defineEvent } from '../event.ts';

const looksSchema = z.object({
  /** Null is the organization's own name. */
  displayName: z.string().nullable(),
  /** `#rrggbb`; null is the platform's. */
  primaryColor: z.string().nullable(),
  /** The uploaded logo in base64, where it is a PNG of at most 100,000 bytes; else null. */
  logoPng: z.base64().nullable(),
});
const schema = z.object({ organizationId: z.uuid(), version: z.int(), looks: looksSchema.optional() });

/** How an organization looks and signs its mail changed, its logo included; `version` is the branding's after it. */
export const brandingChanged = defineEvent('identity.branding.changed', schema);
export type BrandingChanged = z.infer<typeof schema>;
