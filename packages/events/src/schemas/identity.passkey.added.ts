import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid(), passkeyId: z.uuid() });

/** A person can sign in with a passkey more. */
export const passkeyAdded = defineEvent('identity.passkey.added', schema);
export type PasskeyAdded = z.infer<typeof schema>;
