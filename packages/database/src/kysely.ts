import {
  DefaultQueryExecutor,
  Kysely,
  PostgresDialect,
  Transaction,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type KyselyProps,
} from 'kysely';
import { columnNames } from './column-names.ts';
import type { PipelineResult, Step } from './protocol/pipeline.ts';

/** Executes one statement of a builder. */
export type Run = (statement: Step) => Promise<PipelineResult>;

const outside = async (): Promise<never> => {
  throw new Error('Connections and transactions are opened by the Database alone: use transact.');
};
const driver: Driver = {
  init: async () => {},
  acquireConnection: outside,
  beginTransaction: outside,
  commitTransaction: outside,
  rollbackTransaction: outside,
  releaseConnection: async () => {},
  destroy: outside,
};

const dialect = new PostgresDialect({ pool: outside });
const compiler = dialect.createQueryCompiler();
const adapter = dialect.createAdapter();
const plugins = [columnNames];

/** A Kysely that reads through `run`. All but the connection is shared, so one per request costs next to nothing. */
export function readerOver<DB>(run: Run): Kysely<DB> {
  return new Kysely<DB>(propsOver(run));
}

/** A Kysely transaction over one that is already open. */
export function transactionOver<DB>(run: Run): Transaction<DB> {
  return new Transaction<DB>(propsOver(run));
}

function propsOver(run: Run): KyselyProps {
  const connection = connectionOver(run);
  const provider = {
    provideConnection: <T>(consume: (given: DatabaseConnection) => Promise<T>) => consume(connection),
  };
  return {
    config: { dialect },
    dialect,
    driver,
    executor: new DefaultQueryExecutor(compiler, adapter, provider, plugins),
  };
}

function connectionOver(run: Run): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery) {
      const { rows, command } = await run({ sql, values: parameters });
      return { rows: rows as Row[], numAffectedRows: affectedRows(command) };
    },
    streamQuery() {
      throw new Error('Rows are not streamed: page through them by key.');
    },
  };
}

function affectedRows(command: string): bigint | undefined {
  const count = /^(?:INSERT 0|UPDATE|DELETE|MERGE) (\d+)$/.exec(command)?.[1];
  return count === undefined ? undefined : BigInt(count);
}
