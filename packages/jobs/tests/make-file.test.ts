import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { connect, migrate } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { createTestDatabase, movableClock } from '@tenantry/testing';
import type { Generated, Selectable } from 'kysely';
import { Client } from 'pg';
import { expect, test as base } from 'vitest';
import {
  type Attempt,
  doJobsOnce,
  enqueueJob,
  type FileKind,
  jobLibrary,
  jobMigrations,
  type JobReference,
  makeFile,
} from '../src/index.ts';

interface Tables {
  readonly report: {
    readonly orgId: Generated<string>;
    readonly id: Generated<string>;
    readonly status: Generated<'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'EXPIRED' | 'CANCELED'>;
    readonly attempts: Generated<number>;
    readonly lease: string | null;
    readonly lines: Generated<number>;
    readonly failure: string | null;
    readonly finishedAt: Date | null;
    readonly expiresAt: Date | null;
  };
  readonly reportPiece: { readonly exportId: string; readonly number: number; readonly bytes: Buffer };
}
type Report = Selectable<Tables['report']>;

const service = 'reports';
const own = { name: 'reports', path: fileURLToPath(new URL('migrations', import.meta.url)) };
const logger = createLogger(service, 'silent');
const now = new Date('2026-11-21T09:30:00.000Z');
const clock = movableClock(now);

const test = base
  .extend('database', { scope: 'file' }, async ({}, { onCleanup }) => {
    const migrations = { service, directories: [jobMigrations, own], libraries: [jobLibrary] };
    const { url, drop } = await createTestDatabase(migrations, migrate);
    const database = connect<Tables>({ url, service });
    const admin = new Client(url);
    await admin.connect();
    onCleanup(async () => {
      await Promise.all([database.close(), admin.end()]);
      await drop();
    });
    return { ...database, url, admin };
  })
  .extend('report', async ({ database }) => {
    const orgId = randomUUID();
    await database.transact({ orgId }, { actor: null, requestId: null, clock }, async (trx) => {
      const { id } = await trx.insertInto('report').defaultValues().returning('id').executeTakeFirstOrThrow();
      await enqueueJob(trx, 'report', id);
    });
    const told: string[] = [];
    let stopping = new AbortController();
    return {
      told,
      stop: () => stopping.abort(),
      /** Does the report's job, and returns how the report is noted afterwards, with its text. */
      async make(make: Write, more: Partial<FileKind<Tables, Report>> = {}) {
        const kind: FileKind<Tables, Report> = {
          tables: { files: 'report', pieces: 'reportPiece' },
          jobs: { making: 'report', deleting: 'report_pieces' },
          maximumAttempts: 2,
          make,
          tell: async (_trx, _file, { status }) => void told.push(status),
          ...more,
        };
        stopping = new AbortController();
        const { signal } = stopping;
        const tasks = { report: (job: JobReference) => makeFile(kind, { database, clock, logger, signal }, job) };
        await database.admin.query('UPDATE graphile_worker._private_jobs SET run_at = now()');
        const done = await doJobsOnce({ url: database.url, service, tasks, logger });
        const db = database.tenant(orgId);
        const noted = await db.selectFrom('report').selectAll().executeTakeFirstOrThrow();
        const pieces = await db.selectFrom('reportPiece').select('bytes').orderBy('number').execute();
        const text = pieces.map(({ bytes }) => bytes.toString()).join('');
        return { done, noted, text };
      },
    };
  });

type Write = (attempt: Attempt<Tables, Report>) => Promise<Partial<Report>>;

/** Adds lines to a report until it has so many. */
const lines =
  (count: number): Write =>
  async (attempt) => {
    while (attempt.row.lines < count)
      await attempt.step(async () => {
        const { lines: number } = attempt.row;
        return { change: { lines: number + 1 }, piece: { number, bytes: Buffer.from(`${number}\n`) } };
      });
    return {};
  };

const failing: Write = () => Promise.reject(new Error('no paper'));
const common = { lease: null, failure: null, finishedAt: null, expiresAt: null };
const expiresAt = new Date('2026-11-28T09:30:00.000Z');

test('a file is made step by step, and gone on with where it stopped', async ({ report }) => {
  const first = await report.make(async (attempt) => {
    await lines(2)(attempt);
    return failing(attempt);
  });
  const second = await report.make(lines(3));

  expect(first).toMatchObject({
    done: 0,
    noted: { ...common, status: 'QUEUED', attempts: 1, lines: 2 },
    text: '0\n1\n',
  });
  const done = { status: 'DONE', attempts: 2, lines: 3, finishedAt: now, expiresAt };
  expect(second).toMatchObject({ done: 1, noted: { ...common, ...done }, text: '0\n1\n2\n' });
  expect(report.told).toEqual(['RUNNING', 'QUEUED', 'RUNNING', 'DONE']);
});

test('a file of a kind that begins anew does', async ({ report }) => {
  const anew = { anew: { lines: 0 } };
  await report.make(async (attempt) => {
    await lines(2)(attempt);
    return failing(attempt);
  }, anew);
  const { noted, text } = await report.make(async (attempt) => {
    await attempt.clear();
    return lines(1)(attempt);
  }, anew);

  expect([noted.status, noted.lines, text]).toEqual(['DONE', 1, '0\n']);
});

test('what its process gives up is another’s at once, and no attempt', async ({ report }) => {
  const stopped = await report.make(async (attempt) => {
    await lines(1)(attempt);
    report.stop();
    return lines(2)(attempt);
  });
  const again = await report.make(lines(2));

  expect(stopped).toMatchObject({
    done: 1,
    noted: { ...common, status: 'QUEUED', attempts: 0, lines: 1 },
    text: '0\n',
  });
  expect(again).toMatchObject({ done: 1, noted: { status: 'DONE', attempts: 1 }, text: '0\n1\n' });
});

test('what fails as often as its kind says has failed, and nothing is left of it', async ({ report }) => {
  const half: Write = async (attempt) => {
    await lines(1)(attempt);
    return failing(attempt);
  };
  const more = { noteFailure: (error: unknown) => ({ failure: String(error) }) };
  const first = await report.make(half, more);
  const second = await report.make(half, more);

  expect(first).toMatchObject({ done: 0, noted: { ...common, status: 'QUEUED' }, text: '0\n' });
  const failed = { status: 'FAILED', attempts: 2, failure: 'Error: no paper', finishedAt: now, expiresAt: null };
  expect(second).toMatchObject({ done: 1, noted: { ...common, ...failed }, text: '' });
  expect(report.told).toEqual(['RUNNING', 'QUEUED', 'RUNNING', 'FAILED']);
});

test('what would fail again is not tried again', async ({ report }) => {
  const { done, noted } = await report.make(failing, { isFinal: () => true });

  expect([done, noted.status, noted.attempts]).toEqual([1, 'FAILED', 1]);
});
