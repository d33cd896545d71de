import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid() });

/** A person removed their authenticator app; their recovery codes went with it. */
export const mfaDisabled = defineEvent('identity.mfa.disabled', schema);
export type MfaDisabled = z.infer<typeof schema>;
