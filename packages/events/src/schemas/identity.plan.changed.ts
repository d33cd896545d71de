import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), planKey: z.string(), version: z.int() });

/** What an organization's plan includes is now known to identity, which holds sessions and members to it from here on. */
export const planChanged = defineEvent('identity.plan.changed', schema);
export type PlanChanged = z.infer<typeof schema>;
