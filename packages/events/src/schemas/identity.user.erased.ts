import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ userId: z.uuid() });

/** A person is erased: nobody has this ID any more, and what is personal about them is to be deleted. */
export const userErased = defineEvent('identity.user.erased', schema);
export type UserErased = z.infer<typeof schema>;
