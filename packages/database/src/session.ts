import pg from 'pg';
import { CommitOutcomeUnknownError, TransactionRolledBackError } from './errors.ts';
import { encoded, runPipeline, type PipelineResult, type Step } from './protocol/pipeline.ts';
import { transactionSettings, type TransactionScope } from './scope.ts';
import { beginWatching, bindScope } from './settings.ts';

/** One transaction on one connection: its statements run one after another. */
export interface Session {
  run(statement: Step): Promise<PipelineResult>;
  /**
   * Has a statement whose answer nobody needs sent ahead of the next one, or of COMMIT, in one round trip with it; when it fails,
   * so does what it is sent with. Where another is under way, or has failed, it is run at once: none is ever lost.
   */
  enqueue(statement: Step): Promise<void>;
  /** Waits for statements under way and commits. Throws when the server did not, or may not have. */
  commit(): Promise<void>;
  /** Waits for statements under way and rolls back; never throws, as the connection is then destroyed on release. */
  rollback(): Promise<void>;
}

const begin: Step = { sql: 'begin', values: [] };

/** The transaction begins in its scope with its first statement, and has changes noted where they are to be known. */
export function openSession(client: pg.ClientBase, scope: TransactionScope, isWatched: boolean): Session {
  const opening = [begin, bindScope(transactionSettings(scope)), ...(isWatched ? [beginWatching] : [])];
  let enqueued: readonly Step[] = opening;
  let tail: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  let open = true;
  let failure: unknown;

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    underWay += 1;
    const turn = tail.then(task).finally(() => (underWay -= 1));
    tail = turn.catch(() => {});
    return turn;
  };
  const takeEnqueued = () => {
    const taken = enqueued;
    enqueued = [];
    return taken;
  };
  const send = async (steps: readonly Step[]) => {
    // After a statement that ended the transaction the next would run alone, committed and without a scope.
    if (steps[0] !== begin && client.getTransactionStatus() === 'I')
      throw new Error('A statement ended the transaction from within.');
    try {
      return await runPipeline(client, steps);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };
  const run = async (statement: Step) => {
    if (!open) throw new Error('The transaction has ended; await every statement inside of it.');
    // A value that cannot be sent leaves what waits to be sent where it is.
    const step = encoded(statement);
    const steps = [...takeEnqueued(), step];
    return inTurn(() => send(steps));
  };

  return {
    run,
    async enqueue(statement) {
      if (!open || underWay > 0 || client.getTransactionStatus() === 'E') return void (await run(statement));
      enqueued = [...enqueued, encoded(statement)];
    },
    async commit() {
      open = false;
      // Nothing was asked of the database.
      if (enqueued === opening) return;
      const steps = takeEnqueued();
      await inTurn(() => commit(client, steps, () => failure));
    },
    rollback() {
      open = false;
      return inTurn(async () => {
        if (client.getTransactionStatus() !== 'I') await runPipeline(client, [{ sql: 'rollback', values: [] }]);
      }).catch(() => {});
    },
  };
}

async function commit(client: pg.ClientBase, before: readonly Step[], failure: () => unknown): Promise<void> {
  if (before[0] !== begin && client.getTransactionStatus() === 'I')
    throw new Error('A statement ended the transaction from within.');
  const { command } = await runPipeline(client, [...before, { sql: 'commit', values: [] }]).catch((error: unknown) => {
    if (error instanceof pg.DatabaseError && error.severity !== 'FATAL') throw error;
    throw new CommitOutcomeUnknownError('The connection broke during COMMIT.', { cause: error });
  });
  if (command !== 'COMMIT') {
    throw new TransactionRolledBackError('The server rolled back: a statement had failed.', { cause: failure() });
  }
}
