import { fileURLToPath } from 'node:url';
import { migrate } from '@tenantry/database';
import { countRows, createTestDatabase, olderDatabase, shapeOf } from '@tenantry/testing';
import { expect, test } from 'vitest';
import { type Envelope, entitlementsChanged } from '@tenantry/events';
import { withClient } from '@tenantry/testing/client';
import { migrations } from '../src/database.ts';

/** A database of before, with rows in it, by the newest migration that it had. */
const databaseOf = (newest: string) =>
  olderDatabase(fileURLToPath(new URL(`upgrades/${newest}.sql`, import.meta.url)), migrations, migrate);

test.each(['0044', '0051'])('a database of %s is brought up to date and loses nothing', async (newest) => {
  const url = await databaseOf(newest);
  const before = await countRows(url);

  await migrate({ url, ...migrations });

  const fresh = await createTestDatabase(migrations, migrate);
  expect(await shapeOf(url)).toEqual(await shapeOf(fresh.url));
  const after = await countRows(url);
  const lost = [...before].filter(([table, rows]) => (after.get(table) ?? 0) < rows);
  expect(lost).toEqual([]);
});

test('an organization whose subscription was over before that made it read-only becomes so, and it is told', async () => {
  const url = await databaseOf('0044');
  const ask = async (sql: string) => (await withClient(url, (client) => client.query(sql))).rows;
  const [ended] = await ask(`UPDATE subscription SET status = 'EXPIRED', trial_ends_at = NULL
    WHERE org_id = (SELECT org_id FROM entitlement_state WHERE version = 1 LIMIT 1) RETURNING org_id`);

  await migrate({ url, ...migrations });

  const states = await ask(`SELECT org_id, version, read_only, jsonb_array_length(entitlements) AS entitlements
    FROM entitlement_state WHERE read_only IS NOT NULL`);
  const told = await ask(
    `SELECT org_id AS "orgId", type, schema_version AS "schemaVersion", data FROM outbox
    WHERE type = 'billing.entitlements.changed' AND pos IS NULL`,
  );
  expect(states).toEqual([{ org_id: ended.org_id, version: 2, read_only: 'EXPIRED', entitlements: 16 }]);
  expect(told.map(({ orgId }) => orgId)).toEqual([ended.org_id]);
  const { entitlements, ...state } = entitlementsChanged.parse(told[0] as Envelope);
  expect(state).toEqual({ organizationId: ended.org_id, version: 2, planKey: 'PROFESSIONAL', readOnly: 'EXPIRED' });
  expect(entitlements).toHaveLength(16);
  expect(entitlements[0]).toEqual({
    key: 'leads',
    type: 'METERED',
    enabled: true,
    limit: 5000,
    meter: 'leads',
    period: 'MONTH',
    overage: 'HARD',
  });
});
