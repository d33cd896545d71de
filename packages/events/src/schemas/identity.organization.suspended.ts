import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), message: z.string().nullable() });

/** An organization was closed for now by staff. `message` is what its people are told; null when staff said nothing to them. */
export const organizationSuspended = defineEvent('identity.organization.suspended', schema);
export type OrganizationSuspended = z.infer<typeof schema>;
