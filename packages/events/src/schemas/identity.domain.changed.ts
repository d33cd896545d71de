import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), domainId: z.uuid(), name: z.string() });

/** A domain is for something else now. */
export const domainChanged = defineEvent('identity.domain.changed', schema);
export type DomainChanged = z.infer<typeof schema>;
