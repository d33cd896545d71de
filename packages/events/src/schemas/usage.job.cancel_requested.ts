import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), jobId: z.uuid() });

/** Somebody calls off what another service does: `jobId` is the ID of what is made. */
export const jobCancelRequested = defineEvent('usage.job.cancel_requested', schema);
