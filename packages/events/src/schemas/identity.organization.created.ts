import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), name: z.string(), slug: z.string(), ownerId: z.uuid() });

/** An organization exists, with its first owner. */
export const organizationCreated = defineEvent('identity.organization.created', schema);
export type OrganizationCreated = z.infer<typeof schema>;
