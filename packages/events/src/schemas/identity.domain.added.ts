import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), domainId: z.uuid(), name: z.string() });

/** An organization says that a domain is its own. */
export const domainAdded = defineEvent('identity.domain.added', schema);
export type DomainAdded = z.infer<typeof schema>;
