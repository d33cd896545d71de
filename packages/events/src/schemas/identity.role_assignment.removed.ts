import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  roleAssignmentId: z.uuid(),
  teamId: z.uuid().nullable(),
  membershipId: z.uuid().nullable(),
  serviceAccountId: z.uuid().nullable().optional(),
  memberTeamId: z.uuid().nullable(),
  role: z.string(),
  customRoleId: z.uuid().nullable(),
});

/** A member, a service account or everybody in a team has a role no longer that was assigned on a team or to a team. */
export const roleAssignmentRemoved = defineEvent('identity.role_assignment.removed', schema);
export type RoleAssignmentRemoved = z.infer<typeof schema>;
