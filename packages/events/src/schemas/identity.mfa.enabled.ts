import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid() });

/** A person's authenticator app is asked for with the password from now on. */
export const mfaEnabled = defineEvent('identity.mfa.enabled', schema);
export type MfaEnabled = z.infer<typeof schema>;
