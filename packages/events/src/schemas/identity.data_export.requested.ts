import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), dataExportId: z.uuid() });

/** An export of everything an organization owns was asked for. */
export const dataExportRequested = defineEvent('identity.data_export.requested', schema);
export type DataExportRequested = z.infer<typeof schema>;
