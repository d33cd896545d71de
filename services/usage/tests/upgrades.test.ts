import { fileURLToPath } from 'node:url';
import { migrate } from '@tenantry/database';
import { countRows, createTestDatabase, olderDatabase, shapeOf } from '@tenantry/testing';
import { expect, test } from 'vitest';
import { migrations } from '../src/database.ts';
import { verifyUsage } from '../src/verification/verify-usage.ts';

/** A database of before, with rows in it, by the newest migration that it had. */
const databaseOf = (newest: string) =>
  olderDatabase(fileURLToPath(new URL(`upgrades/${newest}.sql`, import.meta.url)), migrations, migrate);

test.each(['0048', '0092'])('a database of %s is brought up to date and loses nothing', async (newest) => {
  const url = await databaseOf(newest);
  const before = await countRows(url);

  await migrate({ url, ...migrations });

  const fresh = await createTestDatabase(migrations, migrate);
  expect(await shapeOf(url)).toEqual(await shapeOf(fresh.url));
  const after = await countRows(url);
  // What was counted is in another table since.
  before.delete('usage_counter');
  const lost = [...before].filter(([table, rows]) => (after.get(table) ?? 0) < rows);
  expect(lost).toEqual([]);
});

test('what was used before it was counted in every period is counted in every period', async () => {
  const url = await databaseOf('0048');

  await migrate({ url, ...migrations });

  const { events, drifts } = await verifyUsage(url);
  expect(events).toBeGreaterThan(1);
  expect(drifts).toEqual([]);
});
