import type { AnyTrx, TenantDb, TenantReads, Trx } from '@tenantry/database';
import type { Generated } from 'kysely';

type FileStatus = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'EXPIRED' | 'CANCELED';

/** What each table of files has, whatever else it says of them. */
export interface FileRow {
  readonly orgId: string;
  readonly id: string;
  readonly status: FileStatus;
  /** Of who makes it; null while nobody does. */
  readonly lease: string | null;
  readonly attempts: number;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date | null;
}

/** Columns to write; times may be text, which is as exact as Postgres is. */
export type FileChange<Row> = {
  readonly [Column in keyof Row]?: Row[Column] | (Date extends Row[Column] ? string : never);
};

/** A table of files that jobs make for organizations, and that of their pieces: `exportId`, `number`, `bytes`. */
export interface FileTables {
  readonly files: string;
  readonly pieces: string;
}

/** The kinds of jobs that make files, and delete what there is of those that were called off. */
export interface FileJobs {
  readonly making: string;
  readonly deleting: string;
}

/** Both tables under names that stand for the real ones. */
interface Tables {
  readonly file: FileRow;
  readonly piece: { readonly orgId: Generated<string>; exportId: string; number: number; bytes: Buffer };
}

/** The real names, typed as if they were those of `Tables`. */
export const namesOf = ({ files, pieces }: FileTables) => ({ file: files as 'file', piece: pieces as 'piece' });
export const reading = <DB>(db: TenantReads<DB>) => db as unknown as TenantDb<Tables>;
export const writing = (trx: AnyTrx) => trx as unknown as Trx<Tables>;
