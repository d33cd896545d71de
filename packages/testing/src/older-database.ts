import { readFile } from 'node:fs/promises';
import { inject } from 'vitest';
import { withClient } from './client.ts';
import { createEmpty } from './databases.ts';
import type { Migrations } from './template.ts';

/** A service's migrations, of which only some are applied. */
export type MigrateSome = (
  options: Migrations & { readonly url: string; readonly only: (id: string) => boolean },
) => Promise<unknown>;

/**
 * A database as it was before the later migrations, with rows in its tables: `file` is SQL that puts them there, and its first line
 * says by their numbers which migrations of each directory there were. Returns the superuser's URL.
 */
export async function olderDatabase(file: string, migrations: Migrations, migrate: MigrateSome): Promise<string> {
  const rows = await readFile(file, 'utf8');
  const [first = ''] = rows.split('\n', 1);
  const applied = new Set(
    [...first.matchAll(/(\w+)((?: \d{4})+)/g)].flatMap(([, directory, numbers = '']) =>
      numbers
        .trim()
        .split(' ')
        .map((number) => `${directory}/${number}`),
    ),
  );
  const { url } = await createEmpty(inject('postgresUrl'));
  await migrate({ ...migrations, url, only: (id) => applied.has(id.slice(0, id.indexOf('/') + 5)) });
  // The rows are some of many: what they refer to may not be among them.
  await withClient(url, (client) =>
    client.query(`SET session_replication_role = replica; ${rows};
      SELECT setval(pg_get_serial_sequence('outbox', 'seq'), max(seq)) FROM outbox`),
  );
  return url;
}

/** How many rows each table of the service has. */
export async function countRows(url: string): Promise<Map<string, number>> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(`SELECT t.oid::regclass::text AS name FROM ${tables} t
      WHERE relkind <> 'v' AND relnamespace::regnamespace::text NOT IN ('tenantry', 'graphile_worker')`);
    const each = rows.map(({ name }) => `SELECT '${name}' AS name, count(*)::integer AS count FROM ${name}`);
    const counted = await client.query<{ name: string; count: number }>(each.join(' UNION ALL '));
    return new Map(counted.rows.map(({ name, count }) => [name, count]));
  });
}

/** All that a database's schema says, a line each: what two databases that are up to date have in common. */
export async function shapeOf(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ line: string }>(shape);
    return rows.map(({ line }) => line);
  });
}

const tables = `(SELECT c.* FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'v') AND NOT relispartition AND nspname NOT IN ('pg_catalog', 'information_schema'))`;
const sorted = (acl: string) => `(SELECT string_agg(x::text, ' ' ORDER BY x::text) FROM unnest(${acl}) x)`;
const shape = `
  SELECT line FROM (
    SELECT format('table %s rls %s %s, to %s: %s', t.oid::regclass, relrowsecurity, relforcerowsecurity, ${sorted('relacl')},
      obj_description(t.oid, 'pg_class')) AS line FROM ${tables} t
    UNION ALL
    SELECT format('column %s.%s %s %s %s %s, to %s: %s', t.oid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
      attgenerated::text || attidentity::text, pg_get_expr(adbin, adrelid), ${sorted('attacl')}, col_description(t.oid, attnum))
      FROM ${tables} t JOIN pg_attribute ON attrelid = t.oid AND attnum > 0 AND NOT attisdropped
      LEFT JOIN pg_attrdef ON adrelid = t.oid AND adnum = attnum
    UNION ALL
    SELECT format('policy %s %s %s %s %s %s %s', t.oid::regclass, polname, polcmd, polpermissive,
      (SELECT string_agg(CASE role WHEN 0 THEN 'public' ELSE role::regrole::text END, ' ') FROM unnest(polroles) role),
      pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) FROM ${tables} t JOIN pg_policy ON polrelid = t.oid
    UNION ALL
    SELECT format('constraint %s %s %s', t.oid::regclass, conname, pg_get_constraintdef(k.oid))
      FROM ${tables} t JOIN pg_constraint k ON conrelid = t.oid
    UNION ALL
    SELECT format('%s %s', pg_get_indexdef(indexrelid), obj_description(indexrelid, 'pg_class'))
      FROM ${tables} t JOIN pg_index ON indrelid = t.oid
    UNION ALL
    SELECT pg_get_triggerdef(g.oid) FROM ${tables} t JOIN pg_trigger g ON tgrelid = t.oid WHERE NOT tgisinternal
    UNION ALL
    SELECT format('%s, to %s', pg_get_functiondef(p.oid), ${sorted('proacl')}) FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
      WHERE prokind = 'f' AND nspname NOT IN ('pg_catalog', 'information_schema')
  ) lines ORDER BY line`;
