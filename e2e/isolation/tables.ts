import type { SubgraphName } from '@tenantry/schema';
import type { Client } from 'pg';
import type { Report } from './report.ts';
import type { Victim } from './victim.ts';

export interface Column {
  readonly name: string;
  readonly type: string;
  /** `S` for texts, `A` for arrays; see pg_type.typcategory. */
  readonly category: string;
  readonly isNullable: boolean;
  readonly hasDefault: boolean;
  /** Whether its values are known to be taken or not by design: a unique index says `global: <why>`. */
  readonly isPublic: boolean;
}

export interface Table {
  readonly service: SubgraphName;
  /** With its schema, quoted where needed. */
  readonly name: string;
  readonly comment: string | null;
  readonly columns: readonly Column[];
  /** Which rows are the victim's, in SQL; null when the table is shared or nothing says. */
  readonly ofVictim: string | null;
}

interface CatalogueEntry extends Omit<Table, 'ofVictim' | 'service'> {
  /** The column that a policy compares with the organization of the request. */
  readonly tenantColumn: string | null;
  readonly references: readonly { readonly column: string; readonly table: string; readonly target: string }[];
}

/**
 * Every table of a service's database, and which of its rows are an organization's: by the column that row-level security
 * compares with app.org_id, by `org_id`, or by a foreign key from or to a table of which that is known, as with people.
 */
export async function readTables(client: Client, service: SubgraphName, orgId: string): Promise<Table[]> {
  const { rows: entries } = await client.query<CatalogueEntry>(catalogue);
  const known = new Map<string, string>();
  for (const { name, tenantColumn, columns } of entries) {
    const column = tenantColumn ?? columns.find((other) => other.name === 'org_id')?.name;
    if (column) known.set(name, `${column} = '${orgId}'`);
  }
  for (let size = -1; size !== known.size;) {
    size = known.size;
    for (const entry of entries) follow(entry, entries, known);
  }
  return entries.map(({ name, comment, columns }) => ({
    service,
    name,
    comment,
    columns,
    ofVictim: known.get(name) ?? null,
  }));
}

function follow(
  { name, references }: CatalogueEntry,
  entries: readonly CatalogueEntry[],
  known: Map<string, string>,
): void {
  for (const { column, table, target } of references) {
    if (isShared(entries.find((entry) => entry.name === table)?.comment)) continue;
    const [here, there] = [known.get(name), known.get(table)];
    if (here && !there) known.set(table, `${target} IN (SELECT ${column} FROM ${name} WHERE ${here})`);
    if (!here && there) known.set(name, `${column} IN (SELECT ${target} FROM ${table} WHERE ${there})`);
  }
}

const isShared = (comment: string | null | undefined): boolean => /^shared: *\S/.test(comment ?? '');

/** What of a row stays, by table, where some of it goes on by itself. */
const passing: Readonly<Record<string, string>> = {
  // Whoever works in both organizations uses their session meanwhile, which is noted again in slow runs.
  'auth.session_use': 't.session_id::text',
  // Staff have events of everybody applied again, and how that went is noted.
  'public.parked_event': 't.envelope::text',
  // Digests go at their time.
  'public.notification': `(to_jsonb(t) - 'mailed_at')::text`,
};

/** What a service takes away by itself once it has followed or told it. */
const goesByItself: ReadonlySet<string> = new Set(['seat_change', 'public.seat_change', 'auth.untold']);

/** How the victim's rows of every table are now, by service and table: their number and a checksum. */
export async function checksums({ clients, tables }: Pick<Victim, 'clients' | 'tables'>): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const { service, name, ofVictim } of tables) {
    if (!ofVictim) continue;
    if (goesByItself.has(name)) {
      sums.set(`${service}.${name}`, 'passing');
      continue;
    }
    const kept = passing[name] ?? 't::text';
    const { rows } = await clients
      .get(service)!
      .query<{ sum: string }>(
        `SELECT count(*) || ' rows, ' || md5(coalesce(string_agg(md5(${kept}), '' ORDER BY md5(${kept})), '')) AS sum FROM ${name} t WHERE ${ofVictim}`,
      );
    sums.set(`${service}.${name}`, rows[0]?.sum ?? '');
  }
  return sums;
}

/** Notes the tables of which the suite knows the victim's rows, and reports those of which it does not, or that have none. */
export function coverTables(report: Report, tables: readonly Table[], sums: ReadonlyMap<string, string>): void {
  for (const { service, name, comment, ofVictim } of tables) {
    const where = `${service}.${name}`;
    if (isShared(comment)) report.cover('table', `${where} (shared)`);
    else if (!ofVictim) {
      const remedy = `COMMENT ON TABLE ${name} IS 'shared: <why its rows belong to no organization>', or give it org_id and tenantry.protect()`;
      report.found(
        'not covered',
        where,
        `Nothing says which rows are an organization's: ${remedy}, in a migration of ${service}.`,
      );
    } else if (sums.get(where)?.startsWith('0 ')) {
      report.found('not covered', where, 'The victim has no row: make one in e2e/isolation/victim.ts.');
    } else report.cover('table', where);
  }
}

const catalogue = `
  SELECT format('%I.%I', n.nspname, c.relname) AS name, obj_description(c.oid, 'pg_class') AS comment,
    (SELECT json_agg(json_build_object('name', quote_ident(attname), 'type', format_type(atttypid, atttypmod), 'category', typcategory,
        'isNullable', NOT attnotnull, 'hasDefault', atthasdef OR attidentity <> '', 'isPublic', EXISTS (SELECT FROM pg_index
          WHERE indrelid = c.oid AND attnum = ANY (indkey) AND obj_description(indexrelid, 'pg_class') ~ '^global: *\\S')) ORDER BY attnum)
      FROM pg_attribute JOIN pg_type y ON y.oid = atttypid WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped) AS columns,
    (SELECT substring(pg_get_expr(coalesce(polqual, polwithcheck), polrelid)
        from '^\\(+"?(\\w+)"? (?:=|IS NOT DISTINCT FROM) \\( SELECT \\(*NULLIF\\(current_setting\\(''app\\.org_id''')
      FROM pg_policy WHERE polrelid = c.oid ORDER BY 1 NULLS LAST LIMIT 1) AS "tenantColumn",
    (SELECT coalesce(json_agg(json_build_object('column', quote_ident(a.attname), 'table', format('%I.%I', tn.nspname, t.relname),
        'target', quote_ident(ta.attname))), '[]')
      FROM pg_constraint k JOIN pg_class t ON t.oid = confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
      JOIN pg_attribute a ON a.attrelid = conrelid AND a.attnum = conkey[1]
      JOIN pg_attribute ta ON ta.attrelid = confrelid AND ta.attnum = confkey[1]
      WHERE conrelid = c.oid AND contype = 'f' AND cardinality(conkey) = 1) AS references
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
  ORDER BY 1`;
