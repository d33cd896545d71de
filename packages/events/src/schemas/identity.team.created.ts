import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  teamId: z.uuid(),
  parentId: z.uuid().nullable(),
  name: z.string(),
});

/** A team was created, at the top of the tree when `parentId` is null. */
export const teamCreated = defineEvent('identity.team.created', schema);
export type TeamCreated = z.infer<typeof schema>;
