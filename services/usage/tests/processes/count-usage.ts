import { connect } from '@tenantry/database';
import type { DB } from '../../src/generated/tables.ts';
import { createConsume } from '../../src/recording/coalesce.ts';
import { recordUsage } from '../../src/recording/record-usage.ts';

/** What a process is asked to do; it answers with the same number. */
export type Job = { readonly number: number } & (
  | { readonly kind: 'consume'; readonly key: string; readonly meter: string; readonly quantity: number }
  | {
      readonly kind: 'record';
      readonly events: readonly { key: string; meter: string; quantity: number; occurredAt: string }[];
    }
);
export interface Done {
  readonly number: number;
  /** What became of each event: used after it, a verdict, or why it failed. */
  readonly answers: readonly string[];
}

// A process that counts usage as the service does, until it is killed.
const [url = '', orgId = '', now = ''] = process.argv.slice(2);
const clock = { now: () => new Date(now) };
const database = connect<DB>({ url, service: 'usage' });
const consume = createConsume({ database, clock });
const meta = { actor: null, requestId: null, clock };

process.on('message', (job: Job) => void answer(job));
process.send?.('ready');

async function answer(job: Job): Promise<void> {
  const { number } = job;
  try {
    process.send?.({ number, answers: job.kind === 'consume' ? [await consumed(job)] : await recorded(job) });
  } catch (error) {
    process.send?.({ number, answers: [`failed: ${String(error)}`] });
  }
}

async function consumed({ key, meter, quantity }: Extract<Job, { kind: 'consume' }>): Promise<string> {
  const { usage, errors } = await consume(orgId, { key, meter, quantity: BigInt(quantity) });
  return usage ? `${usage.used}` : errors[0].__typename;
}

async function recorded({ events }: Extract<Job, { kind: 'record' }>): Promise<string[]> {
  const given = events.map((event) => ({
    ...event,
    quantity: BigInt(event.quantity),
    occurredAt: new Date(event.occurredAt),
  }));
  const results = await database.transact({ orgId }, meta, (trx) => recordUsage(trx, given));
  return results.map(({ verdict }) => verdict);
}
