import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), invitationId: z.uuid(), userId: z.uuid() });

/** Who was invited has accepted. */
export const invitationAccepted = defineEvent('identity.invitation.accepted', schema);
export type InvitationAccepted = z.infer<typeof schema>;
