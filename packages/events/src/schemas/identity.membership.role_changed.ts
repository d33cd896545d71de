import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  userId: z.uuid(),
  role: z.string(),
  customRoleId: z.uuid().optional(),
});

/** A member has another role. `role` is the role they have now. */
export const membershipRoleChanged = defineEvent('identity.membership.role_changed', schema);
export type MembershipRoleChanged = z.infer<typeof schema>;
