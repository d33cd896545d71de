import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), joinRequestId: z.uuid(), userId: z.uuid() });

/** Somebody asks to become a member. */
export const joinRequestCreated = defineEvent('identity.join_request.created', schema);
export type JoinRequestCreated = z.infer<typeof schema>;
