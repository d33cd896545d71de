import type { Clock, Database } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { consumeBatch, type ConsumeCall, type Consumed, OvertakenError } from './consume-batch.ts';

interface Waiting {
  readonly call: ConsumeCall;
  resolve(consumed: Consumed): void;
  reject(error: unknown): void;
}

/** The most calls that one transaction counts. */
const largestBatch = 500;

/**
 * Consumes for an organization. Calls that come while one is under way wait for it and are counted together by the next
 * transaction, so a hot counter costs a transaction a batch, and a lonely call waits for nobody.
 */
export type Consume = (orgId: string, call: ConsumeCall) => Promise<Consumed>;

export function createConsume({
  database,
  clock,
}: {
  readonly database: Database<DB>;
  readonly clock: Clock;
}): Consume {
  const queues = new Map<string, Waiting[]>();

  return (orgId, call) =>
    new Promise((resolve, reject) => {
      const waiting = { call, resolve, reject };
      const queue = queues.get(orgId);
      if (queue) return void queue.push(waiting);
      queues.set(orgId, [waiting]);
      void drain(orgId);
    });

  async function drain(orgId: string): Promise<void> {
    const queue = queues.get(orgId) ?? [];
    while (queue.length > 0) await settle(orgId, queue.splice(0, largestBatch));
    queues.delete(orgId);
  }

  async function settle(orgId: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await consumeTogether(
        database,
        orgId,
        clock,
        batch.map(({ call }) => call),
      );
      batch.forEach(({ resolve }, index) => resolve(answers[index]!));
    } catch (error) {
      if (batch.length === 1) return batch[0]?.reject(error);
      // What is wrong with one call shall not fail the others.
      for (const each of batch) await settle(orgId, [each]);
    }
  }
}

async function consumeTogether(
  database: Database<DB>,
  orgId: string,
  clock: Clock,
  calls: readonly ConsumeCall[],
): Promise<Consumed[]> {
  const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock };
  const attempt = (isLocked: boolean) =>
    database.transact({ orgId }, meta, (trx) => consumeBatch(trx, calls, isLocked));
  try {
    return await attempt(false);
  } catch (error) {
    if (error instanceof OvertakenError) return attempt(true);
    throw error;
  }
}
