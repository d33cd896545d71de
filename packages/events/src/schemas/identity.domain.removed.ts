import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), domainId: z.uuid(), name: z.string() });

/** A domain is no longer the organization's. */
export const domainRemoved = defineEvent('identity.domain.removed', schema);
export type DomainRemoved = z.infer<typeof schema>;
