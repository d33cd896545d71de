import type { PostgresPool } from 'kysely';
import type pg from 'pg';
import { isStalePlan } from './errors.ts';
import { runPipeline, type PipelineResult, type Step } from './protocol/pipeline.ts';

/** What triggers read with `current_setting`. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

const asItIs = (column: string) => column;

/**
 * A pool for a library that brings its own statements and commits them by itself: where `settingFor` answers one, a statement's
 * transaction has this setting too, which is sent with the statement in one round trip and ends with the transaction.
 */
export function poolWithSettings(pool: pg.Pool, settingFor: (sql: string) => Setting | null): PostgresPool {
  return {
    connect: async () => {
      const client = await pool.connect();
      const send = async (sql: string, values: readonly unknown[] = []) => {
        const setting = settingFor(sql);
        return setting ? answerOf(await sendWith(client, setting, { sql, values })) : client.query(sql, [...values]);
      };
      return { query: send as pg.PoolClient['query'], release: (isBroken) => client.release(isBroken) };
    },
    options: pool.options,
    end: () => pool.end(),
  };
}

async function sendWith(client: pg.PoolClient, { name, value }: Setting, statement: Step): Promise<PipelineResult> {
  const steps = [{ sql: 'select set_config($1,$2,true)', values: [name, value] }, statement];
  try {
    return await runPipeline(client, steps, asItIs);
  } catch (error) {
    // A migration changed the table under a statement prepared before it, and nothing was done; within a transaction all of it failed.
    if (isStalePlan(error) && client.getTransactionStatus() === 'I') return runPipeline(client, steps, asItIs);
    throw error;
  }
}

/** As pg itself answers. */
function answerOf({ rows, command }: PipelineResult) {
  const [name = '', ...counts] = command.split(' ');
  return { command: name, rowCount: Number(counts.at(-1) ?? 0), rows };
}
