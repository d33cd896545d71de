import { sql } from 'kysely';
import type { SharedDb } from '../types.ts';

/** A table that may hold rows of an organization, as far as the runtime role may read it. */
export interface ExportedTable {
  /** Its name without schema, which is what the type is called in an export. */
  readonly type: string;
  /** With schema, quoted. */
  readonly name: string;
  /** What is exported, in the table's order. */
  readonly columns: readonly string[];
  /** The primary key, with the types of its columns: the order in which rows are read. */
  readonly key: readonly { readonly name: string; readonly type: string }[];
}

/** Which columns and tables an export leaves out, and which look like secrets and are none; each with the reason. */
export interface ExportRules {
  /** By `table` or `table.column`. */
  readonly leftOut: Readonly<Record<string, string>>;
  /** By `table.column`. */
  readonly noSecrets?: Readonly<Record<string, string>>;
  /** Which columns name a person, by `table.column`: where they are in that person's export, or why they are not. */
  readonly personal?: Readonly<Record<string, string>>;
}

/** What every service keeps for itself. */
const machinery: ExportRules['leftOut'] = {
  idempotency_record: 'answers kept for a day, so that a repeated request gets the same',
  audit_refusal: 'how many refusals of a minute are in the audit log',
  parked_event: 'events that wait for an operator',
};

/**
 * Every table whose rows an organization sees, with the columns that may leave: all that the runtime role may read but
 * those that the rules leave out. Nobody lists tables, so a new one is exported without being thought of.
 */
export async function findExportedTables<DB>(db: SharedDb<DB>, { leftOut }: ExportRules): Promise<ExportedTable[]> {
  const { rows } = await catalogue.execute(db);
  const isLeftOut = (place: string) => Object.hasOwn(leftOut, place) || Object.hasOwn(machinery, place);
  return rows
    .filter(({ type }) => !isLeftOut(type))
    .map((table) => ({ ...table, columns: table.columns.filter((column) => !isLeftOut(`${table.type}.${column}`)) }));
}

/** The columns that are exported and look like secrets, as `table.column`, but for those the rules say are none. */
export async function findExportedSecrets<DB>(db: SharedDb<DB>, rules: ExportRules): Promise<string[]> {
  const tables = await findExportedTables(db, rules);
  const places = tables.flatMap(({ type, columns }) => columns.map((column) => `${type}.${column}`));
  return places.filter(
    (place) =>
      /hash|secret|token|cipher|password|sealed|private/i.test(place.split('.')[1]!) && !rules.noSecrets?.[place],
  );
}

/** The columns that look as if they named a person, as `table.column`, of which the rules say nothing. */
export async function findUntoldColumns<DB>(db: SharedDb<DB>, { personal = {} }: ExportRules): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`
    SELECT format('%s.%s', c.relname, a.attname) AS place
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname = 'public' AND attnum > 0 AND NOT attisdropped
      AND attname ~ '(^|_)(actor|user_id|person_id|email|ip|ip_address|user_agent)$|_by$'
      AND c.relname NOT IN ('outbox', 'outbox_erasure', 'parked_event', 'staff_audit')
    ORDER BY 1`.execute(db);
  return rows.map(({ place }) => place).filter((place) => !Object.hasOwn(personal, place));
}

// A policy that reads app.org_id is what makes rows an organization's, its members' names among them.
const catalogue = sql<ExportedTable>`
  SELECT c.relname AS type, format('%I.%I', n.nspname, c.relname) AS name,
    array(SELECT attname::text FROM pg_attribute
      WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND has_column_privilege(c.oid, attnum, 'SELECT')
      ORDER BY attnum) AS columns,
    (SELECT coalesce(json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY k.place), '[]')
      FROM pg_index i CROSS JOIN unnest(i.indkey::int[]) WITH ORDINALITY k (number, place)
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
      WHERE i.indrelid = c.oid AND i.indisprimary) AS key
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relrowsecurity
    AND has_any_column_privilege(c.oid, 'SELECT')
    AND EXISTS (SELECT FROM pg_policy p
      WHERE p.polrelid = c.oid AND p.polcmd IN ('*', 'r') AND pg_get_expr(p.polqual, p.polrelid) LIKE '%app.org_id%'
        AND EXISTS (SELECT FROM unnest(p.polroles) r (oid) WHERE r.oid = 0 OR pg_has_role(r.oid, 'USAGE')))
  ORDER BY 1`;
