import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), teamId: z.uuid(), userId: z.uuid(), isLead: z.boolean() });

/** A member of a team leads it from now on, or no longer. */
export const teamMemberLeadChanged = defineEvent('identity.team_member.lead_changed', schema);
export type TeamMemberLeadChanged = z.infer<typeof schema>;
