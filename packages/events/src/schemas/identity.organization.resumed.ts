import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid() });

/** A suspended organization is in use again. */
export const organizationResumed = defineEvent('identity.organization.resumed', schema);
export type OrganizationResumed = z.infer<typeof schema>;
