import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), version: z.int() });

/** How an organization looks and signs its mail changed, its logo included; `version` is the branding's after it. */
export const brandingChanged = defineEvent('identity.branding.changed', schema);
export type BrandingChanged = z.infer<typeof schema>;
