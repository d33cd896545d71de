import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  customRoleId: z.uuid(),
  name: z.string(),
  permissions: z.array(z.string()),
});

/** An organization has made a role of its own. */
export const customRoleCreated = defineEvent('identity.role.created', schema);
export type CustomRoleCreated = z.infer<typeof schema>;
