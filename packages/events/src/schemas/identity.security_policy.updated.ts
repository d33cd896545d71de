import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), version: z.int() });

/** An organization changed its security policy. `version` is the policy's after the change. */
export const securityPolicyUpdated = defineEvent('identity.security_policy.updated', schema);
export type SecurityPolicyUpdated = z.infer<typeof schema>;
