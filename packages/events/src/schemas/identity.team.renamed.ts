import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), teamId: z.uuid(), name: z.string() });

/** A team has another name. */
export const teamRenamed = defineEvent('identity.team.renamed', schema);
export type TeamRenamed = z.infer<typeof schema>;
