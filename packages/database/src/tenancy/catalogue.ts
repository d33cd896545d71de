import type pg from 'pg';

/** What a privilege lets its holder do with a table or some columns of it. */
type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' | 'TRUNCATE' | 'REFERENCES' | 'TRIGGER';

/** A permissive policy that applies to the runtime role. Expressions are as Postgres prints them. */
export interface Policy {
  readonly name: string;
  readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  readonly using: string | null;
  readonly check: string | null;
}

/** A unique or exclusive index; an indexed expression has no column name. */
export interface Key {
  readonly name: string;
  readonly isPrimary: boolean;
  readonly columns: readonly (string | null)[];
  readonly comment: string | null;
}

export interface ForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
  readonly comment: string | null;
}

interface Column {
  readonly name: string;
  readonly isIdentity: boolean;
  /** Whether the runtime role may read it. */
  readonly isReadable: boolean;
}

/** A table, view or the like, as far as the runtime role is concerned. */
export interface Table {
  readonly name: string;
  readonly kind: 'table' | 'partition' | 'view' | 'materialized view' | 'foreign table';
  readonly comment: string | null;
  readonly isSecured: boolean;
  readonly isForced: boolean;
  readonly isInvokers: boolean;
  readonly privileges: readonly Privilege[];
  readonly columns: readonly Column[];
  readonly policies: readonly Policy[];
  readonly keys: readonly Key[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** Every table of the database that is neither Postgres's own nor an extension's, as the role sees it. */
export async function readTables(client: pg.Client, role: string): Promise<Table[]> {
  const { rows } = await client.query<Table>(tables, [role]);
  return rows;
}

// With only pg_catalog to look names up in, every other name is printed with its schema.
const tables = `
  select format('%I.%I', n.nspname, c.relname) as name,
    case when c.relispartition then 'partition' when c.relkind = 'v' then 'view' when c.relkind = 'm' then 'materialized view'
      when c.relkind = 'f' then 'foreign table' else 'table' end as kind,
    obj_description(c.oid, 'pg_class') as comment,
    c.relrowsecurity as "isSecured", c.relforcerowsecurity as "isForced",
    coalesce((select option_value::boolean from pg_options_to_table(c.reloptions) where option_name = 'security_invoker'),
      false) as "isInvokers",
    array(select p from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) p
      where has_table_privilege($1, c.oid, p)
        or p in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege($1, c.oid, p)) as privileges,
    (select coalesce(json_agg(json_build_object('name', attname, 'isIdentity', attidentity <> '',
        'isReadable', has_column_privilege($1, c.oid, attnum, 'SELECT')) order by attnum), '[]')
      from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
    (select coalesce(json_agg(json_build_object('name', polname,
        'command', case polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end,
        'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid)) order by polname), '[]')
      from pg_policy where polrelid = c.oid and polpermissive
        and exists (select from unnest(polroles) r where r = 0 or pg_has_role($1, r, 'MEMBER'))) as policies,
    (select coalesce(json_agg(json_build_object('name', i.relname, 'isPrimary', indisprimary,
        'comment', obj_description(i.oid, 'pg_class'),
        'columns', array(select a.attname from unnest(indkey[0:indnkeyatts - 1]) with ordinality k (number, place)
          left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number and k.number > 0 order by k.place)) order by i.relname), '[]')
      from pg_index join pg_class i on i.oid = indexrelid where indrelid = c.oid and (indisunique or indisexclusion)) as keys,
    (select coalesce(json_agg(json_build_object('name', conname, 'comment', obj_description(k.oid, 'pg_constraint'),
        'target', (select format('%I.%I', tn.nspname, t.relname) from pg_class t join pg_namespace tn on tn.oid = t.relnamespace
          where t.oid = confrelid),
        'columns', array(select attname from unnest(conkey) with ordinality o (number, place)
          join pg_attribute on attrelid = conrelid and attnum = o.number order by o.place),
        'targetColumns', array(select attname from unnest(confkey) with ordinality o (number, place)
          join pg_attribute on attrelid = confrelid and attnum = o.number order by o.place)) order by conname), '[]')
      from pg_constraint k where conrelid = c.oid and contype = 'f' and conparentid = 0) as "foreignKeys"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
    and n.nspname !~ '^pg_(toast|temp)'
    and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
  order by 1`;
