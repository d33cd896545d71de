import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  customRoleId: z.uuid(),
  name: z.string(),
  permissions: z.array(z.string()),
});

/** A role is called so and allows this from now on, for everybody who has it. */
export const customRoleChanged = defineEvent('identity.role.changed', schema);
export type CustomRoleChanged = z.infer<typeof schema>;
