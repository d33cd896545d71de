import { findTenancyViolations, type Trx } from '@tenantry/database';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { redrive, startConsumer } from '../src/index.ts';
import {
  acme,
  globex,
  noteApplied,
  quiet,
  type Service,
  service,
  someone,
  startService,
  type Tables,
  winLeads,
} from './fixtures.ts';

let origin: Service;
beforeAll(async () => {
  origin = await startService();
});
afterAll(() => origin.close());

function inAcme<T>(work: (trx: Trx<Tables>) => Promise<T>): Promise<T> {
  return origin.database.transact({ orgId: acme }, someone, work);
}

test('every table keeps the rules of tenancy', async () => {
  expect(await findTenancyViolations(origin.url, service)).toEqual([]);
});

test('a service cannot read what was published', async () => {
  await winLeads(origin.database, acme, 'one');

  await expect(inAcme((trx) => sql`select * from outbox`.execute(trx))).rejects.toThrow('permission denied');
});

test.each([
  ['in the name of another organization', { org: globex, pos: null }],
  ['in no name, from within an organization', { org: null, pos: null }],
  ['with a position of its own choice', { org: acme, pos: 7 }],
])('a service cannot publish %s', async (_, { org, pos }) => {
  const published = inAcme((trx) =>
    sql`
      insert into outbox (kind, type, schema_version, org_id, data, pos)
      values ('domain', 'sales.lead.won', 1, ${org}, '{}', ${pos})`.execute(trx),
  );

  await expect(published).rejects.toThrow('row-level security');
});

test('a service sees the parked events of its own scope', async () => {
  await winLeads(origin.database, acme, 'poison');
  await winLeads(origin.database, globex, 'poison');
  await winLeads(origin.database, null, 'poison');
  const refusing = async () => Promise.reject(new Error('no'));
  const definition = { name: 'picky', source: 'sales', database: origin.database, logger: quiet };
  const consumer = startConsumer({ ...definition, feed: origin.feed, handlers: { '*': refusing } });
  await consumer.caughtUp();
  await consumer.stop();
  const parked = sql`select distinct org_id from parked_event`;

  expect((await inAcme((trx) => parked.execute(trx))).rows).toEqual([{ orgId: acme }]);
  const shared = await origin.database.transact('shared', someone, (trx) => parked.execute(trx));
  expect(shared.rows).toEqual([{ orgId: null }]);
  await redrive({ ...definition, handlers: { '*': noteApplied } }, origin.pool);
});
