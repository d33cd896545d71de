import { fileURLToPath } from 'node:url';
import { connect, connectWorker, migrate, systemClock } from '@tenantry/database';
import {
  type ConsumerDefinition,
  createFeed,
  defineEvent,
  emit,
  type Envelope,
  eventMigrations,
} from '@tenantry/events';
import { type Generated, sql } from 'kysely';
import pg from 'pg';
import * as z from 'zod';

interface Tables {
  applied: { orgId: Generated<string>; id: Generated<string>; number: bigint };
}

/** What a consumer does with events. */
export type Handling = Pick<ConsumerDefinition<Tables>, 'handlers' | 'together'>;

const organization = '019f8000-0000-7000-8000-000000000001';
const leadWon = defineEvent('sales.lead.won', z.object({ number: z.int() }));
export const numberOf = (event: Envelope): number => leadWon.parse(event).number;

/** One service that publishes and one that applies, each with a database of its own on the server. */
export async function startServices(serverUrl: string) {
  const [source, target] = [await openDatabase(serverUrl, 'sales'), await openDatabase(serverUrl, 'books')];
  const database = connect<Tables>({ url: source, service: 'sales', max: 4 });
  const books = connect<Tables>({ url: target, service: 'books', max: 4 });
  const worker = connectWorker({ url: source, service: 'sales', max: 3 });
  const feed = createFeed({ pool: worker, source: 'sales' });
  const meta = { actor: null, requestId: null, clock: systemClock };
  return {
    feed,
    books,
    /** Publishes an event and resolves when it is committed. */
    publish: (number: number) =>
      database.transact({ orgId: organization }, meta, (trx) => emit(trx, leadWon({ number }))),
    /** Publishes many at once, and numbers them. */
    async publishMany(count: number): Promise<void> {
      await database.transact({ orgId: organization }, meta, (trx) =>
        sql`INSERT INTO outbox (kind, type, schema_version, data)
          SELECT 'domain', 'sales.lead.won', 1, jsonb_build_object('number', n) FROM generate_series(1, ${count}) n`.execute(
          trx,
        ),
      );
      await feed.read({ after: 0n, limit: 1 });
    },
    /** Has the consumer begin behind everything that is published. */
    async skip(consumer: string): Promise<void> {
      const { head } = await feed.read({ after: 0n, limit: 1 });
      await books.transact('shared', meta, (trx) =>
        sql`INSERT INTO event_cursor (consumer, source, pos) VALUES (${consumer}, 'sales', ${String(head)})`.execute(
          trx,
        ),
      );
    },
    async stop() {
      await feed.stop();
      await Promise.all([database.close(), books.close(), worker.end()]);
    },
  };
}

async function openDatabase(serverUrl: string, service: string): Promise<string> {
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(`CREATE DATABASE ${service}`);
  await client.end();
  const url = new URL(serverUrl);
  url.pathname = `/${service}`;
  const own = { name: service, path: fileURLToPath(new URL('migrations', import.meta.url)) };
  await migrate({ url: url.href, service, directories: [eventMigrations, own] });
  return url.href;
}
