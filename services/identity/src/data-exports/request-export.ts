import { metaOf, type Trx } from '@tenantry/database';
import { dataExportRequested, emit } from '@tenantry/events';
import { enqueueJob } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { jobs } from './kinds.ts';
import { countSince, findUnfinished, insertDataExport } from './store.ts';

/** How many exports an organization makes in 24 hours. */
const maximum = 5;

/** Asks for an export, or finds the one that is under way: there is never a second. Refuses more than five in 24 hours. */
export async function requestExport(trx: Trx<DB>, requestedBy: string | null) {
  const { id: organizationId } = await lockOrganization(trx);
  const underWay = await findUnfinished(trx);
  if (underWay) return { dataExport: underWay, errors: [] };

  const createdAt = metaOf(trx).clock.now();
  const yesterday = new Date(createdAt.getTime() - 24 * 3_600_000);
  if ((await countSince(trx, yesterday)) >= maximum) return { dataExport: null, errors: [tooManyDataExports] };
  const dataExport = await insertDataExport(trx, { requestedBy, createdAt });
  await enqueueJob(trx, jobs.making, dataExport.id);
  await emit(trx, dataExportRequested({ organizationId, dataExportId: dataExport.id }, dataExport.id));
  return { dataExport, errors: [] };
}

const tooManyDataExports = {
  __typename: 'TooManyDataExports',
  code: 'TOO_MANY_DATA_EXPORTS',
  message: `An organization makes at most ${maximum} exports in 24 hours. Download one of those that are done.`,
  path: null,
  maximum,
} as const;
