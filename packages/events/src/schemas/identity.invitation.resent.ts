import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  invitationId: z.uuid(),
  email: z.string(),
  role: z.string(),
  customRoleId: z.uuid().optional(),
  /** The new link's token, for identity's own eyes: nobody else has the key. */
  sealedToken: z.string(),
});

/** An invitation has a new link; the old one is of no use. */
export const invitationResent = defineEvent('identity.invitation.resent', schema);
export type InvitationResent = z.infer<typeof schema>;
