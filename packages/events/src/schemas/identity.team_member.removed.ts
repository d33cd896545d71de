import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), teamId: z.uuid(), userId: z.uuid() });

/** A member was taken out of a team. Those who leave the organization, or whose team is deleted, have no event of their own. */
export const teamMemberRemoved = defineEvent('identity.team_member.removed', schema);
export type TeamMemberRemoved = z.infer<typeof schema>;
