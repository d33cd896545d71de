import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), invitationId: z.uuid(), email: z.string() });

/** An invitation was taken back. */
export const invitationRevoked = defineEvent('identity.invitation.revoked', schema);
export type InvitationRevoked = z.infer<typeof schema>;
