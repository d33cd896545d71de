import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), teamId: z.uuid(), userId: z.uuid(), isLead: z.boolean() });

/** A member of the organization joined a team. */
export const teamMemberAdded = defineEvent('identity.team_member.added', schema);
export type TeamMemberAdded = z.infer<typeof schema>;
