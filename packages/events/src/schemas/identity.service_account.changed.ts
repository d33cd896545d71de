import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ serviceAccountId: z.uuid(), role: z.string(), customRoleId: z.uuid().optional() });

/** A service account is called otherwise, or its keys may do more or less. */
export const serviceAccountChanged = defineEvent('identity.service_account.changed', schema);
export type ServiceAccountChanged = z.infer<typeof schema>;
