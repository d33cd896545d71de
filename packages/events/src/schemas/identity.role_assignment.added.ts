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

/** A member, a service account or everybody in a team has a role on a team; in the whole organization when `teamId` is null. */
export const roleAssignmentAdded = defineEvent('identity.role_assignment.added', schema);
export type RoleAssignmentAdded = z.infer<typeof schema>;
