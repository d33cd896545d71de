import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid(), passkeyId: z.uuid() });

/** A person can no longer sign in with a passkey. */
export const passkeyRemoved = defineEvent('identity.passkey.removed', schema);
export type PasskeyRemoved = z.infer<typeof schema>;
