import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  customRoleId: z.uuid(),
  reassignedTo: z.object({ role: z.string(), customRoleId: z.uuid().nullable() }).nullable(),
});

/** A role has ended. Everybody who had it has `reassignedTo` instead; null when nobody had it. */
export const customRoleDeleted = defineEvent('identity.role.deleted', schema);
export type CustomRoleDeleted = z.infer<typeof schema>;
