import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), invitationId: z.uuid(), email: z.string() });

/** Whoever has the expired link of an invitation asks for a new one. */
export const invitationRequested = defineEvent('identity.invitation.requested', schema);
export type InvitationRequested = z.infer<typeof schema>;
