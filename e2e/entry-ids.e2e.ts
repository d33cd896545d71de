import { randomUUID } from 'node:crypto';
import { idTypes as billingTypes, migrations as billing } from '@tenantry/billing';
import { migrate } from '@tenantry/database';
import { rowIdWriter } from '@tenantry/graphql';
import { idTypes as identityTypes, migrations as identity } from '@tenantry/identity';
import { type SubgraphName, subgraphSdl } from '@tenantry/schema';
import { createTestDatabase } from '@tenantry/testing';
import { idTypes as usageTypes, migrations as usage } from '@tenantry/usage';
import { buildSchema } from 'graphql';
import { Client as Postgres } from 'pg';
import { describe, expect, test } from 'vitest';

/** What of a watched table's columns refers to which table's `id`. */
const references = `
  SELECT child.relname AS table, a.attname AS column, parent.relname AS parent
  FROM pg_constraint f JOIN pg_class child ON child.oid = f.conrelid JOIN pg_class parent ON parent.oid = f.confrelid
  CROSS JOIN unnest(f.conkey, f.confkey) k (own, other)
  JOIN pg_attribute a ON a.attrelid = child.oid AND a.attnum = k.own
  JOIN pg_attribute b ON b.attrelid = parent.oid AND b.attnum = k.other
  WHERE f.contype = 'f' AND b.attname = 'id' AND a.attname <> 'org_id'
    AND EXISTS (SELECT FROM pg_trigger WHERE tgrelid = child.oid AND tgname = 'note_change')
  ORDER BY 1, 2`;

describe.each([
  { name: 'identity', migrations: identity, idTypes: identityTypes },
  { name: 'billing', migrations: billing, idTypes: billingTypes },
  { name: 'usage', migrations: usage, idTypes: usageTypes },
] as const)('the audit entries of $name', ({ name, migrations, idTypes }) => {
  test('write an ID that refers to something as that is written itself', async () => {
    const { url, drop } = await createTestDatabase(migrations, migrate);
    const admin = new Postgres(url);
    await admin.connect();
    const { rows } = await admin.query<{ table: string; column: string; parent: string }>(references);
    const { rows: places } = await admin.query<{ place: string }>(
      `SELECT concat_ws('.', table_name, column_name) AS place FROM information_schema.columns`,
    );
    await admin.end();
    await drop();

    const write = rowIdWriter(buildSchema(subgraphSdl(name satisfies SubgraphName), { assumeValidSDL: true }), idTypes);
    const id = randomUUID();
    const wrong = rows.filter(
      ({ table, column, parent }) => write(table, column, id, {}) !== write(parent, 'id', id, {}),
    );

    expect(wrong, 'Say in id-types.ts of what these are').toEqual([]);
    const known = places.map(({ place }) => place);
    expect(Object.keys(idTypes).filter((place) => !known.includes(place))).toEqual([]);
  });
});
