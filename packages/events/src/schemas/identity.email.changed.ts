import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid(), previousEmail: z.string(), email: z.string() });

/** A person signs in with another address from here on; all of their sessions are ended. */
export const emailChanged = defineEvent('identity.email.changed', schema);
export type EmailChanged = z.infer<typeof schema>;
