import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid() });

/** An organization is gone for good, with everything identity had of it; who has more of it deletes that too. */
export const organizationPurged = defineEvent('identity.organization.purged', schema);
export type OrganizationPurged = z.infer<typeof schema>;
