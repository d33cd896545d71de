import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), teamId: z.uuid(), parentId: z.uuid().nullable() });

/** A team and everything below it has another place; `parentId` is null at the top of the tree. */
export const teamMoved = defineEvent('identity.team.moved', schema);
export type TeamMoved = z.infer<typeof schema>;
