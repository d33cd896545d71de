import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid(), email: z.string() });

/** A person showed that mail to their address reaches them. */
export const emailVerified = defineEvent('identity.email.verified', schema);
export type EmailVerified = z.infer<typeof schema>;
