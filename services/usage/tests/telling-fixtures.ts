import { randomUUID } from 'node:crypto';
import { permissionsOfRole } from '@tenantry/actor';
import { connect, createSealer, enterTenant, migrate } from '@tenantry/database';
import { type DomainEvent, type Envelope, rightsChanged } from '@tenantry/events';
import { createTestDatabase, movableClock } from '@tenantry/testing';
import pg from 'pg';
import type { DB } from '../src/generated/tables.ts';
import { notifyingHandlers } from '../src/notifications/notify.ts';
import { tellMany } from '../src/notifications/tell-many.ts';
import { migrations } from '../src/server.ts';
import { now } from './fixtures.ts';

const secretKey = 'a secret of thirty-two characters';
export const sealer = createSealer(secretKey, 'usage unsubscribe');

/** An organization with so many owners in a database of its own, where nothing happens by itself. */
export async function organizationOf(count: number) {
  const { url, drop } = await createTestDatabase(migrations, migrate);
  const clock = movableClock(now);
  const statements: string[] = [];
  const database = connect<DB>({ url, service: 'usage', observe: ({ sql }) => statements.push(sql) });
  const orgId = randomUUID();
  const userIds = Array.from({ length: count }, () => randomUUID()).toSorted();
  const handlers = notifyingHandlers('identity', sealer);
  const meta = { actor: null, requestId: null, clock };

  /** The organization hears of an event, as by the consumer; how many statements that takes. */
  async function hear(event: DomainEvent, id: string = randomUUID(), userId: string | null = null): Promise<number> {
    const from = { pos: 1n, id, source: 'identity', orgId, requestId: null, traceparent: null, causationId: null };
    const actor = userId === null ? null : { kind: 'user', id: userId, userId };
    const envelope: Envelope = { ...event, kind: 'domain', ...from, actor, occurredAt: clock.now() };
    statements.length = 0;
    await database.transact('shared', meta, async (trx) =>
      handlers[event.type]!(await enterTenant(trx, orgId), envelope),
    );
    return statements.length;
  }
  for (let from = 0; from < count; from += 500) {
    const groups = [{ permissions: [...permissionsOfRole.OWNER], userIds: userIds.slice(from, from + 500) }];
    await hear(rightsChanged({ organizationId: orgId, groups }));
  }

  return {
    ...{ url, clock, database, orgId, userIds, hear },
    /** Does the job that tells the rest, in transactions of this database; how many statements that takes. */
    async tellRest(id: string, of = database): Promise<number> {
      statements.length = 0;
      await tellMany({ database: of, clock, sealer, signal: new AbortController().signal }, { orgId, id });
      return statements.length;
    },
    /** Reads or changes what is stored, as only somebody with the database in their hands can. */
    async query<Row extends object>(sql: string, ...values: unknown[]): Promise<Row[]> {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query<Row>(sql, values).finally(() => client.end());
      return rows;
    },
    stop: async () => {
      await database.close();
      await drop();
    },
  };
}
