import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid() });

/** A person used up one of their recovery codes in place of a second factor. */
export const recoveryCodeUsed = defineEvent('identity.mfa.recovery_code_used', schema);
export type RecoveryCodeUsed = z.infer<typeof schema>;
