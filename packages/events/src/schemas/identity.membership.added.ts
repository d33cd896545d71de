import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  userId: z.uuid(),
  role: z.string(),
  customRoleId: z.uuid().optional(),
});

/** Somebody became a member of an organization. `role` is the role they have. */
export const membershipAdded = defineEvent('identity.membership.added', schema);
export type MembershipAdded = z.infer<typeof schema>;
