import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Clock, Database, Trx } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type { DB } from '../generated/tables.ts';
import { expectEvents, findEvents, insertChunk } from './event-store.ts';
import { changeLeased, type ExportReference, takeLease } from './lease-store.ts';
import { eventLine, fileHeader } from './lines.ts';
import { deleteSomeChunks, type UsageExportRow } from './store.ts';

export interface ExportMaker {
  readonly database: Database<DB>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up what is being made, for another to go on with it. */
  readonly signal: AbortSignal;
}

/** How many events are looked at at once: what is in memory. */
const pageSize = 2_000;
/** How long nobody else takes over from a maker that is not heard of, in milliseconds. */
const leaseMs = 60_000;
/** How long it takes after each attempt until the next, in milliseconds, times the attempts. */
const pauseMs = 30_000;
const maximumAttempts = 5;
/** How long a file is kept. */
const keptMs = 7 * 24 * 3_600_000;
const compress = promisify(gzip);

class LeaseLostError extends Error {}

/**
 * Goes on with an export where it stopped, unless somebody else is at it, and returns whether it is done. What fails is tried
 * again up to four times, then noted. Whoever loses the lease writes nothing more.
 */
export async function makeExport(maker: ExportMaker, { orgId, id }: ExportReference): Promise<boolean> {
  const { database, clock, logger, signal } = maker;
  const lease: string = randomUUID();
  const later = (milliseconds: number) => new Date(clock.now().getTime() + milliseconds);
  const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock };
  const transact = <T>(work: (trx: Trx<DB>) => Promise<T>) => database.transact({ orgId }, meta, work);
  const change = async (trx: Trx<DB>, columns: Parameters<typeof changeLeased>[2]) => {
    if (!(await changeLeased(trx, { id, lease }, columns))) throw new LeaseLostError();
  };
  const over = (columns: Parameters<typeof changeLeased>[2]) =>
    transact((trx) => change(trx, { lease: null, leasedUntil: null, ...columns }));

  let made = await transact((trx) => takeLease(trx, id, { lease, now: clock.now(), until: later(leaseMs) }));
  if (!made) return false;
  try {
    if (made.attempts > maximumAttempts) throw new Error('every attempt was cut off');
    for (;;) {
      signal.throwIfAborted();
      const { done, ...now } = await transact((trx) => addPage(trx, made!, change, later(leaseMs)));
      made = now.row;
      if (!done) continue;
      await over({ status: 'DONE', finishedAt: clock.now(), expiresAt: later(keptMs) });
      return true;
    }
  } catch (error) {
    if (error instanceof LeaseLostError) return false;
    const { attempts } = made;
    if (signal.aborted) return over({ status: 'QUEUED', attempts: attempts - 1 }).then(() => false);
    logger.error({ err: error, orgId, usageExport: id, attempts }, 'usage could not be exported');
    if (attempts < maximumAttempts) {
      await over({ status: 'QUEUED', leasedUntil: later(pauseMs * attempts) });
      return false;
    }
    for (let deleted = 1; deleted > 0;) deleted = await transact((trx) => deleteSomeChunks(trx, id));
    await over({ status: 'FAILED', finishedAt: clock.now() });
    return false;
  }
}

type Change = (trx: Trx<DB>, columns: Parameters<typeof changeLeased>[2]) => Promise<void>;

/** Adds the next page of events to the file, with how far it is then. An attempt that gets on is not counted. */
async function addPage(trx: Trx<DB>, row: UsageExportRow, change: Change, leasedUntil: Date) {
  const { format, expectedCount, chunks } = row;
  const expected = expectedCount ?? (await expectEvents(trx, row));
  const { events, next } = await findEvents(trx, row, pageSize);
  const header = chunks === 0 ? fileHeader(format) : '';
  const text = Buffer.from(header + events.map((event) => eventLine(format, event)).join(''));
  const progress = {
    leasedUntil,
    expectedCount: expected,
    eventCount: row.eventCount + BigInt(events.length),
    size: row.size + BigInt(text.length),
    chunks: text.length > 0 ? chunks + 1 : chunks,
    attempts: 1,
  };
  await change(trx, { ...progress, ...(next && { cursorAt: next.at, cursorKey: next.key }) });
  if (text.length > 0) await insertChunk(trx, row.id, chunks, await compress(text));
  return { row: { ...row, ...progress }, done: next === null };
}
