import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AnyTrx, Clock, Database, Trx } from '@tenantry/database';
import {
  deletePieces,
  enqueueJob,
  type FileChange,
  inOrganization,
  type JobReference,
  LeaseLostError,
} from '@tenantry/jobs';
import type { Logger } from '@tenantry/observability';
import type { DB } from '../generated/tables.ts';
import { expectEvents, findEvents } from './event-store.ts';
import { changeJob } from '../jobs/store.ts';
import { makingExport } from './kinds.ts';
import { eventLine, fileHeader } from './lines.ts';
import { percentMade } from './status.ts';
import { leases, pieces, type UsageExportRow } from './store.ts';

export interface ExportMaker {
  readonly database: Database<DB>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up what is being made, for another to go on with it. */
  readonly signal: AbortSignal;
}

/** How many events are looked at at once: what is in memory. */
const pageSize = 2_000;
const maximumAttempts = 5;
/** How long a file is kept. */
const keptMs = 7 * 24 * 3_600_000;
const compress = promisify(gzip);

/**
 * Goes on with an export where it stopped, and takes it from whoever was at it: who has lost the lease writes nothing more.
 * Rejects when it is to be tried again; after five attempts in which nothing was got on with the export has failed.
 */
export async function makeExport(maker: ExportMaker, { orgId, id }: JobReference): Promise<void> {
  const { clock, logger, signal } = maker;
  signal.throwIfAborted();
  const lease: string = randomUUID();
  const transact = inOrganization(maker, orgId);
  const change: Change = (trx, columns) => leases.change(trx, { id, lease }, columns);
  const leave = (columns: Columns, job: Parameters<typeof changeJob>[2], isForOthers = false) =>
    transact(async (trx) => {
      await changeJob(trx, id, job);
      await change(trx, { lease: null, ...columns });
      if (isForOthers) await enqueueJob(trx, makingExport, id);
    });

  let made = await transact(async (trx) => {
    await changeJob(trx, id, { state: 'RUNNING' });
    return leases.take(trx, id, lease);
  });
  if (!made) return;
  try {
    if (made.attempts > maximumAttempts) throw new Error('every attempt was cut off');
    for (let isDone = false; !isDone;) {
      signal.throwIfAborted();
      ({ row: made, isDone } = await transact((trx) => addPage(trx, made!, change)));
    }
    const now = clock.now();
    const expiresAt = new Date(now.getTime() + keptMs);
    await leave({ status: 'DONE', finishedAt: now, expiresAt }, { state: 'DONE', percent: 100, finishedAt: now });
  } catch (error) {
    if (error instanceof LeaseLostError) {
      // Called off, and so over; or another one is at it, to whom the job is left.
      if (await transact((trx) => leases.isOver(trx, id))) return;
      throw error;
    }
    const { attempts } = made;
    if (signal.aborted) {
      // For another process at once; this job is over.
      await leave({ status: 'QUEUED', attempts: attempts - 1 }, { state: 'QUEUED' }, true);
      return;
    }
    logger.error({ err: error, orgId, usageExport: id, attempts }, 'usage could not be exported');
    if (attempts < maximumAttempts) {
      await leave({ status: 'QUEUED' }, { state: 'QUEUED' });
      throw error;
    }
    await deletePieces(maker, pieces, { orgId, id }, (trx) => change(trx, {}));
    const finishedAt = clock.now();
    const reason = `It could not be made in ${maximumAttempts} attempts. Ask for another.`;
    await leave({ status: 'FAILED', finishedAt }, { state: 'FAILED', error: reason, finishedAt });
  }
}

type Columns = FileChange<UsageExportRow>;
type Change = (trx: AnyTrx, columns: Columns) => Promise<void>;

/** Adds the next page of events to the file, with how far it is then. An attempt that gets on is not counted. */
async function addPage(trx: Trx<DB>, row: UsageExportRow, change: Change) {
  const { format, expectedCount, chunks } = row;
  const expected = expectedCount ?? (await expectEvents(trx, row));
  const { events, next } = await findEvents(trx, row, pageSize);
  const header = chunks === 0 ? fileHeader(format) : '';
  const text = Buffer.from(header + events.map((event) => eventLine(format, event)).join(''));
  const progress = {
    expectedCount: expected,
    eventCount: row.eventCount + BigInt(events.length),
    size: row.size + BigInt(text.length),
    chunks: text.length > 0 ? chunks + 1 : chunks,
    attempts: 1,
  };
  const made = { ...row, ...progress };
  // The job before the export, as whoever calls it off locks them.
  await changeJob(trx, row.id, { percent: percentMade(made) });
  await change(trx, { ...progress, ...(next && { cursorAt: next.at, cursorKey: next.key }) });
  if (text.length > 0) await pieces.insert(trx, row.id, chunks, await compress(text));
  return { row: made, isDone: next === null };
}
