import { createHash, type Hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Database, Trx } from '@tenantry/database';
import {
  type Attempt,
  type FileKind,
  type FileMaker,
  type JobReference,
  makeFile,
  type Standing,
} from '@tenantry/jobs';
import type { Updateable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { changeJob } from '../jobs/store.ts';
import type { Contents } from './contents.ts';
import { downloadOf } from './download.ts';
import { jobsOf } from './kinds.ts';
import { percentMade } from './status.ts';
import { type ExportRow, tables } from './store.ts';

export interface ExportMaker extends FileMaker<DB> {
  readonly database: Database<DB>;
}

const maximumAttempts = 5;
const compress = promisify(gzip);

/** Goes on with an export where it stopped. After five attempts in which nothing was got on with it has failed. */
export function makeExport(maker: ExportMaker, contents: Contents, job: JobReference): Promise<void> {
  const kind: FileKind<DB, ExportRow> = {
    tables,
    jobs: jobsOf(contents.kind),
    maximumAttempts,
    make: (attempt) => addPages(maker, contents, attempt),
    tell: (trx, { id }, standing) => changeJob(trx, id, jobAs(standing)),
  };
  return makeFile(kind, maker, job);
}

/** The job of an export that stands so, as people see it. */
function jobAs(standing: Standing): Updateable<DB['job']> {
  const { status: state, ...rest } = standing;
  if (state === 'DONE') return { state, percent: 100, ...rest };
  if (state !== 'FAILED') return { state };
  return { state, error: `It could not be made in ${maximumAttempts} attempts. Ask for another.`, ...rest };
}

async function addPages({ database }: ExportMaker, contents: Contents, attempt: Attempt<DB, ExportRow>) {
  // What is written is hashed as it is written; whoever goes on with it reads it once more.
  let hash = createHash('sha256');
  for await (const piece of downloadOf(database.tenant(attempt.row.orgId), attempt.row)) hash.update(piece);
  for (let isDone = false; !isDone;)
    ({ hash, isDone } = await attempt.step((trx) => nextPage(trx, contents, attempt.row, hash)));
  return { sha256: hash.digest() };
}

/** The next page of the file, with how far it is then. An attempt that gets on is not counted. */
async function nextPage(trx: Trx<DB>, contents: Contents, row: ExportRow, before: Hash) {
  const { expectedCount, chunks } = row;
  const expected = expectedCount ?? (await contents.expect(trx, row));
  const { text, count, next } = await contents.page(trx, row);
  const eventCount = row.eventCount + BigInt(count);
  // A copy, so that what is not written in the end is not hashed.
  const hash = before.copy().update(text);
  const end = next ? '' : contents.end(row, eventCount, hash.copy().digest('hex'));
  const bytes = Buffer.from(text + end);
  const change = {
    expectedCount: expected,
    eventCount,
    size: row.size + BigInt(bytes.length),
    chunks: bytes.length > 0 ? chunks + 1 : chunks,
    attempts: 1,
    ...next,
  };
  // The job before the export, as whoever calls it off locks them.
  await changeJob(trx, row.id, { percent: percentMade({ ...row, ...change } as ExportRow) });
  const piece = bytes.length > 0 ? { number: chunks, bytes: await compress(bytes) } : null;
  return { change, piece, hash: hash.update(end), isDone: next === null };
}
