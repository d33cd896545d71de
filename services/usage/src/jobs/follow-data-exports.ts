import { metaOf, type Trx } from '@tenantry/database';
import {
  dataExportCanceled,
  dataExportFinished,
  dataExportProgressed,
  dataExportRequested,
  type Envelope,
  type Handlers,
} from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { changeJob, insertJob } from './store.ts';

/** Shows the exports of all data, which identity makes, among the jobs. */
export const dataExportHandlers: Handlers<DB> = {
  [dataExportRequested.type]: async (trx: Trx<DB>, event: Envelope) => {
    const { dataExportId: id } = dataExportRequested.parse(event);
    await insertJob(trx, { id, kind: 'DATA_EXPORT', createdAt: event.occurredAt });
  },
  [dataExportProgressed.type]: async (trx: Trx<DB>, event: Envelope) => {
    const { dataExportId: id, percent } = dataExportProgressed.parse(event);
    await changeJob(trx, id, { state: percent === null ? 'QUEUED' : 'RUNNING', percent });
  },
  [dataExportCanceled.type]: async (trx: Trx<DB>, event: Envelope) => {
    const { dataExportId: id } = dataExportCanceled.parse(event);
    await changeJob(trx, id, { state: 'CANCELED', finishedAt: metaOf(trx).clock.now() });
  },
  [dataExportFinished.type]: async (trx: Trx<DB>, event: Envelope) => {
    const { dataExportId: id, status } = dataExportFinished.parse(event);
    const error = status === 'FAILED' ? 'The archive could not be made.' : null;
    await changeJob(trx, id, {
      state: status,
      percent: status === 'DONE' ? 100 : null,
      error,
      finishedAt: metaOf(trx).clock.now(),
    });
  },
};
