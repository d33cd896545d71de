import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid() });

/** A person has another password, by changing it or by a link to reset it. */
export const passwordChanged = defineEvent('identity.password.changed', schema);
export type PasswordChanged = z.infer<typeof schema>;
