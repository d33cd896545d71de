import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), address: z.string(), userId: z.uuid().nullable() });

/** An organization was used from an address that its list, which only reports, does not name; told once an hour. */
export const policyViolationReported = defineEvent('identity.policy.violation_reported', schema);
export type PolicyViolationReported = z.infer<typeof schema>;
