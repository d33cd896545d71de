import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ serviceAccountId: z.uuid(), role: z.string(), customRoleId: z.uuid().optional() });

/** Keys can be made that act for a service account. */
export const serviceAccountCreated = defineEvent('identity.service_account.created', schema);
export type ServiceAccountCreated = z.infer<typeof schema>;
