import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid(), sessionId: z.uuid().nullable() });

/** A person's session ended before its time; every one of theirs when `sessionId` is null. */
export const sessionRevoked = defineEvent('identity.session.revoked', schema);
export type SessionRevoked = z.infer<typeof schema>;
