import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  name: z.string(),
  /** Members and teams, up to 1,000 of each; of larger organizations several events tell. */
  userIds: z.array(z.uuid()),
  teamIds: z.array(z.uuid()),
});

/** What an organization is called, and who and what is in it, for whoever has not followed that from the beginning. */
export const organizationTold = defineEvent('identity.organization.told', schema);
