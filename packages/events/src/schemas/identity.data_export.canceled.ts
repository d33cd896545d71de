import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({ organizationId: z.uuid(), dataExportId: z.uuid() });

/** An export of everything an organization owns was called off before it was done. */
export const dataExportCanceled = defineEvent('identity.data_export.canceled', schema);
