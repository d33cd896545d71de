import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), joinRequestId: z.uuid(), userId: z.uuid() });

/** Somebody who asked became a member. */
export const joinRequestApproved = defineEvent('identity.join_request.approved', schema);
export type JoinRequestApproved = z.infer<typeof schema>;
