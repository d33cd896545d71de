import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { connect, connectWorker, type Database, migrate, systemClock, type TrxMeta } from '@tenantry/database';
import { createEmptyDatabase } from '@tenantry/testing';
import type { Generated } from 'kysely';
import type { Pool } from 'pg';
import * as z from 'zod';
import {
  createFeed,
  defineEvent,
  emit,
  type Envelope,
  eventMigrations,
  type Handler,
  type LocalFeed,
} from '../src/index.ts';

export interface Tables {
  applied: { orgId: Generated<string>; id: Generated<string>; eventId: string; pos: bigint };
  appliedAnywhere: { id: Generated<string>; eventId: string; pos: bigint };
  judged: { orgId: Generated<string>; id: Generated<string>; verdictId: string | null };
}

/** A service with an outbox, a feed of it, and tables to apply its events to. */
export interface Service {
  readonly url: string;
  readonly database: Database<Tables>;
  readonly pool: Pool;
  readonly feed: LocalFeed;
  close(): Promise<void>;
}

export const service = 'sales';
export const leadWon = defineEvent('sales.lead.won', z.object({ lead: z.string() }));
export const quiet = { warn() {}, error() {} };
export const someone: TrxMeta = { actor: { kind: 'user', sub: 'ada' }, requestId: 'req-1', clock: systemClock };

export async function startService(): Promise<Service> {
  const { url, drop } = await createEmptyDatabase();
  const own = { name: service, path: fileURLToPath(new URL('migrations', import.meta.url)) };
  await migrate({ url, service, directories: [eventMigrations, own] });
  const opened = openService(url);
  return {
    ...opened,
    async close() {
      await opened.close();
      await drop();
    },
  };
}

/** The same service as another process sees it. */
export function openService(url: string): Service {
  const database = connect<Tables>({ url, service, max: 4 });
  const pool = connectWorker({ url, service, max: 2 });
  const feed = createFeed({ pool, source: service });
  return {
    url,
    database,
    pool,
    feed,
    async close() {
      await feed.stop();
      await Promise.all([database.close(), pool.end()]);
    },
  };
}

/** Wins the leads in one transaction, in the organization or in none. */
export async function winLeads(database: Database<Tables>, orgId: string | null, ...leads: string[]): Promise<void> {
  await database.transact(orgId ? { orgId } : 'shared', someone, async (trx) => {
    for (const lead of leads) await emit(trx, leadWon({ lead }, lead));
  });
}

/** Notes that the event was applied, in the table of its scope. */
export const noteApplied: Handler<Tables> = async (trx, event) => {
  const row = { eventId: event.id, pos: event.pos };
  if (event.orgId) await trx.insertInto('applied').values(row).execute();
  else await trx.insertInto('appliedAnywhere').values(row).execute();
};

/** The position of every application, whatever its scope, in order. */
export async function applications(pool: Pool): Promise<number[]> {
  const { rows } = await pool.query<{ pos: number }>(
    'SELECT pos::int FROM (SELECT pos FROM applied UNION ALL SELECT pos FROM applied_anywhere) AS every ORDER BY pos',
  );
  return rows.map((row) => row.pos);
}

export function leadOf(event: Envelope): string {
  return leadWon.parse(event).lead;
}

/** 1, 2, 3 … */
export function oneTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

export const acme = randomUUID();
export const globex = randomUUID();
