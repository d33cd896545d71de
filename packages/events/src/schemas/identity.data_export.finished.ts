import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), dataExportId: z.uuid(), status: z.enum(['DONE', 'FAILED']) });

/** An export of everything an organization owns is done, or has failed for good. */
export const dataExportFinished = defineEvent('identity.data_export.finished', schema);
export type DataExportFinished = z.infer<typeof schema>;
