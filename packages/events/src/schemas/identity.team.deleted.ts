import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), teamId: z.uuid() });

/** A team was deleted; nothing was below it, and it has no members any more. */
export const teamDeleted = defineEvent('identity.team.deleted', schema);
export type TeamDeleted = z.infer<typeof schema>;
