import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid() });

/** An organization is not deleted after all. */
export const organizationDeletionCanceled = defineEvent('identity.organization.deletion_canceled', schema);
export type OrganizationDeletionCanceled = z.infer<typeof schema>;
