import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), purgeAt: z.iso.datetime() });

/** An organization is to be deleted at `purgeAt`, unless that is canceled; until then it can only be read. */
export const organizationDeletionScheduled = defineEvent('identity.organization.deletion_scheduled', schema);
export type OrganizationDeletionScheduled = z.infer<typeof schema>;
