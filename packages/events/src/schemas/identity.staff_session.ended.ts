import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ staffId: z.uuid() });

/** A staff person signed out, or is staff no longer. */
export const staffSessionEnded = defineEvent('identity.staff_session.ended', schema);
export type StaffSessionEnded = z.infer<typeof schema>;
