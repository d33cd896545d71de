import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid() });

/** A person has new recovery codes; the old ones are worth nothing. */
export const recoveryCodesRegenerated = defineEvent('identity.mfa.recovery_codes_regenerated', schema);
export type RecoveryCodesRegenerated = z.infer<typeof schema>;
