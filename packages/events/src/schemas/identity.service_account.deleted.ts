import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ serviceAccountId: z.uuid() });

/** A service account is no more, and none of its keys. */
export const serviceAccountDeleted = defineEvent('identity.service_account.deleted', schema);
export type ServiceAccountDeleted = z.infer<typeof schema>;
