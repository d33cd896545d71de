import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid(), sessionId: z.uuid(), amr: z.array(z.string()) });

/** A person proved a further factor in a session that they had; `amr` (RFC 8176) is all that they have proven in it. */
export const sessionAuthenticated = defineEvent('identity.session.authenticated', schema);
export type SessionAuthenticated = z.infer<typeof schema>;
