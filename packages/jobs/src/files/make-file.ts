import { randomUUID } from 'node:crypto';
import type { Trx } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import { enqueueJob, type JobReference } from '../enqueue.ts';
import { inOrganization, type Within } from '../organizations.ts';
import { deletePieces } from './delete-files.ts';
import { fileLeases, LeaseLostError } from './leases.ts';
import { filePieces } from './pieces.ts';
import type { FileChange, FileJobs, FileRow, FileTables } from './tables.ts';

/** A kind of files that jobs make for organizations. */
export interface FileKind<DB, Row extends FileRow> {
  readonly tables: FileTables;
  readonly jobs: FileJobs;
  /** After so many attempts in which nothing was got on with a file has failed. */
  readonly maximumAttempts: number;
  /** What each attempt begins with, where it begins from the beginning. */
  readonly anew?: FileChange<Row>;
  /** Makes what is missing of a file, step by step, and says what is noted of it when it is done. */
  make(attempt: Attempt<DB, Row>): Promise<FileChange<Row>>;
  /** Tells how a file stands, in the transaction that notes it and before it does: of what is not noted nothing is told. */
  tell(trx: Trx<DB>, file: JobReference, standing: Standing): Promise<void>;
  /** Whether another attempt would fail as well. */
  isFinal?(error: unknown): boolean;
  /** What is noted of a file that has failed. */
  noteFailure?(error: unknown): FileChange<Row>;
}

/** How a file stands. */
export type Standing =
  | { readonly status: 'RUNNING' | 'QUEUED' }
  | { readonly status: 'DONE' | 'FAILED'; readonly finishedAt: Date };

/** One attempt at making a file. */
export interface Attempt<DB, Row> {
  /** The file as it is noted. */
  readonly row: Row;
  /** Gets on with the file in a transaction, and notes what `work` says; `work` may be done again, as transactions may. */
  step<S extends Step<Row>>(work: (trx: Trx<DB>) => Promise<S>): Promise<S>;
  /** Deletes what there is of the file. */
  clear(): Promise<void>;
}
interface Step<Row> {
  readonly change: FileChange<Row>;
  /** The next piece of the file, if there is one. */
  readonly piece?: { readonly number: number; readonly bytes: Buffer } | null;
}

export interface FileMaker<DB> extends Within<DB> {
  readonly logger: Logger;
  /** Gives up what is being made, for another to make it. */
  readonly signal: AbortSignal;
}

/** How long a file is kept. */
const keptMs = 7 * 24 * 3_600_000;

/**
 * Makes a file, and takes it from whoever was at it: who has lost the lease writes nothing more. Rejects when it is to be tried
 * again; after as many attempts as its kind says it has failed.
 */
export async function makeFile<DB, Row extends FileRow>(
  kind: FileKind<DB, Row>,
  maker: FileMaker<DB>,
  file: JobReference,
): Promise<void> {
  const { tables, jobs, maximumAttempts } = kind;
  const { clock, logger, signal } = maker;
  const { orgId, id } = file;
  const [leases, pieces] = [fileLeases<Row>(tables), filePieces(tables)];
  signal.throwIfAborted();
  const lease: string = randomUUID();
  const transact = inOrganization(maker, orgId);
  const change = (trx: Trx<DB>, columns: FileChange<Row>) => leases.change(trx, { id, lease }, columns);
  const clear = () => deletePieces(maker, pieces, file, (trx) => leases.change(trx, { id, lease }, {}));
  const leave = (standing: Standing, columns: FileChange<Row> = {}, isForOthers = false) =>
    transact(async (trx) => {
      await kind.tell(trx, file, standing);
      await change(trx, { lease: null, ...standing, ...columns });
      if (isForOthers) await enqueueJob(trx, jobs.making, id);
    });

  let row: Row | null = null;
  try {
    row = await transact(async (trx) => {
      await kind.tell(trx, file, { status: 'RUNNING' });
      return leases.take(trx, id, lease, kind.anew);
    });
    if (row.attempts > maximumAttempts) throw new Error('every attempt was cut off');
    const attempt: Attempt<DB, Row> = {
      get row() {
        return row!;
      },
      async step(work) {
        signal.throwIfAborted();
        const done = await transact(async (trx) => {
          const step = await work(trx);
          await change(trx, step.change);
          if (step.piece) await pieces.insert(trx, id, step.piece.number, step.piece.bytes);
          return step;
        });
        row = { ...row!, ...done.change };
        return done;
      },
      clear,
    };
    const made = await kind.make(attempt);
    const finishedAt = clock.now();
    await leave({ status: 'DONE', finishedAt }, { expiresAt: new Date(finishedAt.getTime() + keptMs), ...made });
  } catch (error) {
    if (error instanceof LeaseLostError) {
      // Called off, and so over; or another one is at it, to whom the job is left.
      if (await transact((trx) => leases.isOver(trx, id))) return;
      throw error;
    }
    if (!row) throw error;
    const { attempts } = row;
    if (signal.aborted) {
      // For another process at once; this job is over.
      await leave({ status: 'QUEUED' }, { attempts: attempts - 1 } as FileChange<Row>, true);
      return;
    }
    logger.error({ err: error, orgId, job: jobs.making, id, attempts }, 'an export could not be made');
    if (attempts < maximumAttempts && !kind.isFinal?.(error)) {
      await leave({ status: 'QUEUED' });
      throw error;
    }
    await clear();
    await leave({ status: 'FAILED', finishedAt: clock.now() }, kind.noteFailure?.(error));
  }
}
