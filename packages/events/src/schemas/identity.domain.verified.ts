import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), domainId: z.uuid(), name: z.string() });

/** A domain is an organization's own. */
export const domainVerified = defineEvent('identity.domain.verified', schema);
export type DomainVerified = z.infer<typeof schema>;
