import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  /** People by what they may do in the whole organization from now on; nothing for who is no member any more. */
  groups: z.array(z.object({ permissions: z.array(z.string()), userIds: z.array(z.uuid()) })),
});

/** What these people may do in the whole organization, all of it, whether it has changed or not. Others may what they did before. */
export const rightsChanged = defineEvent('identity.rights.changed', schema);
export type RightsChanged = z.infer<typeof schema>;
