import type { AnyTrx } from '@tenantry/database';
import type pg from 'pg';
import type { JobReference } from '../enqueue.ts';
import { type FileChange, type FileRow, type FileTables, namesOf, writing } from './tables.ts';

/** Somebody else makes the file, or it is called off: nothing more must be written of it. */
export class LeaseLostError extends Error {}

const unfinished = ['QUEUED', 'RUNNING'] as const;

/** Who makes the files of a table: whoever took the lease last, until it is over. */
export function fileLeases<Row extends FileRow>(tables: FileTables) {
  const { file } = namesOf(tables);
  return {
    /** Takes a file from whoever was at it, changed so. Throws LeaseLostError when it is over. */
    async take(trx: AnyTrx, id: string, lease: string, change: FileChange<Row> = {}): Promise<Row> {
      const taken = await writing(trx)
        .updateTable(file)
        .set((eb) => ({
          ...(change as Partial<FileRow>),
          status: 'RUNNING' as const,
          lease,
          attempts: eb('attempts', '+', 1),
        }))
        .where('id', '=', id)
        .where('status', 'in', unfinished)
        .returningAll()
        .executeTakeFirst();
      if (!taken) throw new LeaseLostError(`nobody is to be at ${id}`);
      return taken as unknown as Row;
    },

    /** Changes the file that is made under the lease, and locks it in any case. Throws LeaseLostError when the lease is lost. */
    async change(trx: AnyTrx, { id, lease }: { id: string; lease: string }, change: FileChange<Row>): Promise<void> {
      const { numUpdatedRows } = await writing(trx)
        .updateTable(file)
        .set({ lease, ...(change as Partial<FileRow>) })
        .where('id', '=', id)
        .where('lease', '=', lease)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows === 0n) throw new LeaseLostError(`somebody else is at ${id}, or nobody is to be`);
    },

    /** Notes that a file is called off; whoever makes it has lost the lease. False when it is over already. */
    async cancel(trx: AnyTrx, id: string, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await writing(trx)
        .updateTable(file)
        .set({ status: 'CANCELED', lease: null, finishedAt: now })
        .where('id', '=', id)
        .where('status', 'in', unfinished)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    /** Whether there is nothing more to make of a file. */
    async isOver(trx: AnyTrx, id: string): Promise<boolean> {
      const found = writing(trx).selectFrom(file).select('id').where('id', '=', id).where('status', 'in', unfinished);
      return (await found.executeTakeFirst()) === undefined;
    },

    /** Up to 100 files whose time is over and which are still kept. `worker` sees those of all organizations. */
    async findExpired(worker: pg.Pool, now: Date): Promise<JobReference[]> {
      const name = file.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      const { rows } = await worker.query<{ org_id: string; id: string }>(
        `SELECT org_id, id FROM ${name} WHERE status = 'DONE' AND expires_at <= $1 ORDER BY expires_at LIMIT 100`,
        [now],
      );
      return rows.map(({ org_id: orgId, id }) => ({ orgId, id }));
    },

    /** Notes that the pieces of a file are deleted. */
    async markExpired(trx: AnyTrx, id: string): Promise<void> {
      const update = writing(trx).updateTable(file).set({ status: 'EXPIRED' });
      await update.where('id', '=', id).where('status', '=', 'DONE').execute();
    },
  };
}

/** How far a file is at a moment: its time is over before its pieces are deleted. */
export function fileStatusAt<Status extends string>(
  { status, expiresAt }: { readonly status: Status; readonly expiresAt: Date | null },
  now: Date,
): Status | 'EXPIRED' {
  return status === 'DONE' && expiresAt !== null && expiresAt <= now ? 'EXPIRED' : status;
}
