import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), joinRequestId: z.uuid(), userId: z.uuid() });

/** Somebody who asked was turned down. */
export const joinRequestDeclined = defineEvent('identity.join_request.declined', schema);
export type JoinRequestDeclined = z.infer<typeof schema>;
