import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), name: z.string(), slug: z.string() });

/** An organization's name or slug changed; both as they are now. */
export const organizationRenamed = defineEvent('identity.organization.renamed', schema);
export type OrganizationRenamed = z.infer<typeof schema>;
