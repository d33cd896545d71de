import * as z from 'zod';
import { defineEvent } from '../event.ts';

const schema = z.object({
  organizationId: z.uuid(),
  dataExportId: z.uuid(),
  /** How much of it is made, in percent, told a few times; null when it waits to be tried again. */
  percent: z.int().min(0).max(99).nullable(),
});

/** An export of everything an organization owns is being made, or waits to be made anew. */
export const dataExportProgressed = defineEvent('identity.data_export.progressed', schema);
