import pg from 'pg';
import { CommitOutcomeUnknownError, TransactionRolledBackError } from './errors.ts';
import { runPipeline, type PipelineResult, type Step } from './protocol/pipeline.ts';
import { transactionSettings, type TransactionScope } from './scope.ts';
import { beginWatching, bindScope } from './settings.ts';

/** One open transaction on one connection: its statements run one after another. */
export interface Session {
  run(statement: Step): Promise<PipelineResult>;
  /** Waits for statements under way and commits. Throws when the server did not, or may not have. */
  commit(): Promise<void>;
  /** Waits for statements under way and rolls back; never throws, as the connection is then destroyed on release. */
  rollback(): Promise<void>;
}

/** Begins and binds the scope in one round trip, and has changes noted where they are to be known. */
export async function beginSession(
  client: pg.ClientBase,
  scope: TransactionScope,
  isWatched: boolean,
): Promise<Session> {
  const opening = [{ sql: 'begin', values: [] }, bindScope(transactionSettings(scope))];
  await runPipeline(client, isWatched ? [...opening, beginWatching] : opening);
  let tail: Promise<unknown> = Promise.resolve();
  let open = true;
  let failure: unknown;

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = tail.then(task);
    tail = turn.catch(() => {});
    return turn;
  };
  const send = async (statement: Step) => {
    // After a statement that ended the transaction the next would run alone, committed and without a scope.
    if (client.getTransactionStatus() === 'I') throw new Error('A statement ended the transaction from within.');
    try {
      return await runPipeline(client, [statement]);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };

  return {
    run(statement) {
      if (!open) return Promise.reject(new Error('The transaction has ended; await every statement inside of it.'));
      return inTurn(() => send(statement));
    },
    commit() {
      open = false;
      return inTurn(() => commit(client, () => failure));
    },
    rollback() {
      open = false;
      return inTurn(async () => {
        if (client.getTransactionStatus() !== 'I') await runPipeline(client, [{ sql: 'rollback', values: [] }]);
      }).catch(() => {});
    },
  };
}

async function commit(client: pg.ClientBase, failure: () => unknown): Promise<void> {
  if (client.getTransactionStatus() === 'I') throw new Error('A statement ended the transaction from within.');
  const { command } = await runPipeline(client, [{ sql: 'commit', values: [] }]).catch((error: unknown) => {
    if (error instanceof pg.DatabaseError && error.severity !== 'FATAL') throw error;
    throw new CommitOutcomeUnknownError('The connection broke during COMMIT.', { cause: error });
  });
  if (command !== 'COMMIT') {
    throw new TransactionRolledBackError('The server rolled back: a statement had failed.', { cause: failure() });
  }
}
