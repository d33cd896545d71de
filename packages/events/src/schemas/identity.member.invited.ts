import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  invitationId: z.uuid(),
  email: z.string(),
  role: z.string(),
  customRoleId: z.uuid().optional(),
  /** The link's token, for identity's own eyes: nobody else has the key. */
  sealedToken: z.string(),
});

/** Somebody was asked to become a member. */
export const memberInvited = defineEvent('identity.member.invited', schema);
export type MemberInvited = z.infer<typeof schema>;
