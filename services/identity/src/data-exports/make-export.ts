import { randomUUID } from 'node:crypto';
import type { Clock, Database, Trx } from '@tenantry/database';
import { dataExportFinished, emit } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import type { DB } from '../generated/tables.ts';
import { ArchiveTooLargeError, createArchive } from './archive.ts';
import { changeLeased, type DataExportReference, takeLease } from './lease-store.ts';
import { deleteSomeChunks, insertChunk } from './store.ts';
import { type ExportSources, type Progress, SourceError, writeArchive } from './write-archive.ts';

export interface ExportMaker {
  readonly database: Database<DB>;
  readonly sources: ExportSources;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Gives up what is being made, for another to make it. */
  readonly signal: AbortSignal;
}

/** How long nobody else takes over from a maker that is not heard of, in milliseconds: a page takes 10 s at most. */
const leaseMs = 60_000;
/** How long it takes after each attempt until the next, in milliseconds, times the attempts. */
const pauseMs = 30_000;
const maximumAttempts = 3;
const chunkSize = 1_000_000;
/** How long an archive is kept. */
const keptMs = 7 * 24 * 3_600_000;

class LeaseLostError extends Error {}

/**
 * Makes an export from the beginning, unless somebody else is at it, and returns whether it is done. What fails is tried again
 * up to two times, then noted with the reason. Whoever loses the lease writes nothing more.
 */
export async function makeExport(maker: ExportMaker, { orgId, id }: DataExportReference): Promise<boolean> {
  const { database, sources, clock, logger, signal } = maker;
  const lease: string = randomUUID();
  const from = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds);
  const meta = { actor: { kind: 'service', id: 'identity', userId: null }, requestId: null, clock };
  const transact = <T>(work: (trx: Trx<DB>) => Promise<T>) => database.transact({ orgId }, meta, work);
  const change = async (trx: Trx<DB>, columns: Parameters<typeof changeLeased>[2]) => {
    if (!(await changeLeased(trx, { id, lease }, columns))) throw new LeaseLostError();
  };
  const renewed = () => ({ leasedUntil: from(clock.now(), leaseMs) });
  const clear = async () => {
    for (let deleted = 1; deleted > 0;)
      deleted = await transact(async (trx) => {
        await change(trx, renewed());
        return deleteSomeChunks(trx, id);
      });
  };
  const finish = (status: 'DONE' | 'FAILED', columns: Parameters<typeof changeLeased>[2]) =>
    transact(async (trx) => {
      const over = { status, lease: null, leasedUntil: null, finishedAt: clock.now() };
      await change(trx, { ...over, ...columns });
      await emit(trx, dataExportFinished({ organizationId: orgId, dataExportId: id, status }, id));
    });

  const now = clock.now();
  const taken = await transact((trx) => takeLease(trx, id, { lease, now, until: from(now, leaseMs) }));
  if (!taken) return false;
  try {
    await clear();
    if (taken.attempts > maximumAttempts) throw new Error('every attempt was cut off');
    const archive = createArchive(now);
    let size = 0;
    let chunks = 0;
    const store = async (progress: Progress | null, atLeast: number) => {
      signal.throwIfAborted();
      const bytes = archive.take(atLeast);
      await transact(async (trx) => {
        await change(trx, { ...renewed(), ...progress });
        if (bytes) await insertChunk(trx, id, chunks, bytes);
      });
      if (bytes) chunks += 1;
      size += bytes?.length ?? 0;
    };
    const about = {
      organizationId: encodeId('org', orgId),
      exportId: encodeId('exp', id),
      startedAt: now.toISOString(),
    };
    const onProgress = (progress: Progress) => store(progress, chunkSize);
    await writeArchive({ archive, sources, orgId, about, onProgress });
    await store(null, 1);
    await finish('DONE', { size: BigInt(size), expiresAt: from(clock.now(), keptMs) });
    return true;
  } catch (error) {
    if (error instanceof LeaseLostError) return false;
    if (signal.aborted) {
      await transact((trx) =>
        change(trx, { status: 'QUEUED', lease: null, leasedUntil: null, attempts: taken.attempts - 1 }),
      );
      return false;
    }
    logger.error({ err: error, orgId, dataExport: id, attempts: taken.attempts }, 'an export could not be made');
    if (taken.attempts < maximumAttempts && !(error instanceof ArchiveTooLargeError)) {
      const leasedUntil = from(clock.now(), pauseMs * taken.attempts);
      await transact((trx) => change(trx, { status: 'QUEUED', lease: null, leasedUntil }));
      return false;
    }
    await clear();
    await finish('FAILED', { failure: reasonOf(error) });
    return false;
  }
}

/** Why an export failed, for people of the organization. */
function reasonOf(error: unknown): string {
  if (error instanceof ArchiveTooLargeError) return 'There is more data than a ZIP archive of 4 GB holds.';
  const what = error instanceof SourceError ? `The data of ${error.source}` : 'The archive';
  return `${what} could not be ${error instanceof SourceError ? 'read' : 'written'}, in ${maximumAttempts} attempts. Ask for another export.`;
}
