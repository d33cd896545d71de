import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid() });

/** It is to be told what everybody in an organization may do, for whoever has not followed it from the beginning. */
export const rightsRequested = defineEvent('identity.rights.requested', schema);
