import { createHash, type Hash, randomUUID } from 'node:crypto';
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
import { changeJob } from '../jobs/store.ts';
import type { Contents } from './contents.ts';
import { downloadOf } from './download.ts';
import { making } from './kinds.ts';
import { percentMade } from './status.ts';
import { type ExportRow, leases, pieces } from './store.ts';

export interface ExportMaker {
  readonly database: Database<DB>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up what is being made, for another to go on with it. */
  readonly signal: AbortSignal;
}

const maximumAttempts = 5;
/** How long a file is kept. */
const keptMs = 7 * 24 * 3_600_000;
const compress = promisify(gzip);

/**
 * Goes on with an export where it stopped, and takes it from whoever was at it: who has lost the lease writes nothing more.
 * Rejects when it is to be tried again; after five attempts in which nothing was got on with the export has failed.
 */
export async function makeExport<Row extends ExportRow>(
  maker: ExportMaker,
  contents: Contents<Row>,
  { orgId, id }: JobReference,
): Promise<void> {
  const { clock, logger, signal } = maker;
  signal.throwIfAborted();
  const lease: string = randomUUID();
  const transact = inOrganization(maker, orgId);
  const change: Change = (trx, columns) => leases.change(trx, { id, lease }, columns);
  const leave = (columns: Columns, job: Parameters<typeof changeJob>[2], isForOthers = false) =>
    transact(async (trx) => {
      await changeJob(trx, id, job);
      await change(trx, { lease: null, ...columns });
      if (isForOthers) await enqueueJob(trx, making[contents.kind], id);
    });

  let made = await transact(async (trx) => {
    await changeJob(trx, id, { state: 'RUNNING' });
    return (await leases.take(trx, id, lease)) as Row | undefined;
  });
  if (!made) return;
  try {
    if (made.attempts > maximumAttempts) throw new Error('every attempt was cut off');
    let hash = await hashOf(maker, made);
    for (let isDone = false; !isDone;) {
      signal.throwIfAborted();
      ({ row: made, hash, isDone } = await transact((trx) => addPage(trx, contents, { row: made!, hash }, change)));
    }
    const now = clock.now();
    const expiresAt = new Date(now.getTime() + keptMs);
    const sha256 = hash.digest();
    await leave(
      { status: 'DONE', finishedAt: now, expiresAt, sha256 },
      { state: 'DONE', percent: 100, finishedAt: now },
    );
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
    logger.error({ err: error, orgId, usageExport: id, attempts }, 'an export could not be made');
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

type Columns = FileChange<ExportRow>;
type Change = (trx: AnyTrx, columns: Columns) => Promise<void>;

/** What is written is hashed as it is written; whoever goes on with it reads it once more. */
async function hashOf({ database }: ExportMaker, row: ExportRow): Promise<Hash> {
  const hash = createHash('sha256');
  for await (const piece of downloadOf(database.tenant(row.orgId), row)) hash.update(piece);
  return hash;
}

interface Made<Row> {
  readonly row: Row;
  readonly hash: Hash;
}

/** Adds the next page to the file, with how far it is then. An attempt that gets on is not counted. */
async function addPage<Row extends ExportRow>(
  trx: Trx<DB>,
  contents: Contents<Row>,
  { row, hash: before }: Made<Row>,
  change: Change,
): Promise<Made<Row> & { readonly isDone: boolean }> {
  const { expectedCount, chunks } = row;
  const expected = expectedCount ?? (await contents.expect(trx, row));
  const { text, count, next } = await contents.page(trx, row);
  const eventCount = row.eventCount + BigInt(count);
  // A copy, so that what is not written in the end is not hashed.
  const hash = before.copy().update(text);
  const end = next ? '' : contents.end(row, eventCount, hash.copy().digest('hex'));
  const bytes = Buffer.from(text + end);
  const progress = {
    expectedCount: expected,
    eventCount,
    size: row.size + BigInt(bytes.length),
    chunks: bytes.length > 0 ? chunks + 1 : chunks,
    attempts: 1,
    ...next,
  };
  const made = { ...row, ...progress };
  // The job before the export, as whoever calls it off locks them.
  await changeJob(trx, row.id, { percent: percentMade(made) });
  await change(trx, progress);
  if (bytes.length > 0) await pieces.insert(trx, row.id, chunks, await compress(bytes));
  return { row: made, hash: hash.update(end), isDone: next === null };
}
