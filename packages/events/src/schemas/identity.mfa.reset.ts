import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), userId: z.uuid() });

/** An organization took a member's factors away, passkeys among them, for somebody who has lost them. */
export const mfaReset = defineEvent('identity.mfa.reset', schema);
export type MfaReset = z.infer<typeof schema>;
