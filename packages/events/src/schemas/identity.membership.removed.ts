import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  userId: z.uuid(),
  role: z.string(),
  customRoleId: z.uuid().optional(),
});

/** Somebody is no longer a member of an organization. `role` is the role they had. */
export const membershipRemoved = defineEvent('identity.membership.removed', schema);
export type MembershipRemoved = z.infer<typeof schema>;
