import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { isRetriable } from './errors.ts';
import { transactionOver } from './kysely.ts';
import { releaseClient } from './pool.ts';
import type { Step } from './protocol/pipeline.ts';
import type { TransactionScope } from './scope.ts';
import { openSession, type Session } from './session.ts';
import { openTransaction } from './transaction.ts';
import type { Trx, TrxMeta } from './types.ts';

const RETRIES = 3;
const FIRST_PAUSE_MS = 10;

/** What a transaction needs to run, and to run again. `observe` hears of the statements of `work` alone. */
export interface Transacting<DB, T> {
  readonly pool: pg.Pool;
  readonly observe: (statement: Step) => void;
  readonly scope: TransactionScope;
  readonly meta: TrxMeta;
  readonly work: (trx: Trx<DB>) => Promise<T>;
}

/** See `Database.transact`. */
export async function transact<DB, T>(transacting: Transacting<DB, T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await transactOnce(transacting);
    } catch (error) {
      if (attempt === RETRIES || !isRetriable(error)) throw error;
      await wait(Math.random() * FIRST_PAUSE_MS * 2 ** attempt);
    }
  }
}

async function transactOnce<DB, T>(transacting: Transacting<DB, T>): Promise<T> {
  const client = await transacting.pool.connect();
  const hooks: (() => void)[] = [];
  let result: T;
  try {
    const { scope, meta } = transacting;
    result = await workAndCommit(transacting, openSession(client, scope, meta.isWatched === true), hooks);
  } finally {
    releaseClient(client);
  }
  for (const hook of hooks) runHook(hook);
  return result;
}

async function workAndCommit<DB, T>(
  { observe, scope, meta, work }: Transacting<DB, T>,
  session: Session,
  hooks: (() => void)[],
): Promise<T> {
  const transaction = transactionOver<DB>((statement) => {
    observe(statement);
    return session.run(statement);
  });
  try {
    const result = await work(openTransaction(transaction, { session, observe, hooks, meta, openedFor: scope }));
    await session.commit();
    return result;
  } catch (error) {
    await session.rollback();
    throw error;
  }
}

function runHook(hook: () => void): void {
  try {
    hook();
  } catch (error) {
    // The transaction is committed; failing the caller now would have it done twice.
    process.emitWarning(error instanceof Error ? error : new Error(String(error)));
  }
}
