import type pg from 'pg';
import type { Violation } from './violation.ts';

/** What the roles of a service may do that goes past row-level security. */
export async function checkRoles(client: pg.Client, service: string): Promise<Violation[]> {
  const { rows } = await client.query<Violation>(violations, [service]);
  return rows;
}

const violations = `
  with own as (
    select oid, rolname, rolname = $1 || '_owner' as is_owner, rolsuper, rolbypassrls, rolcreaterole, rolreplication
    from pg_roles where starts_with(rolname, $1 || '_')
  ), foreign_object as (
    select classid, objid from pg_depend where deptype = 'e'
  )
  select rolname as object, 'it is exempt from row-level security' as problem,
    format('ALTER ROLE %I NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOREPLICATION;', rolname) as remedy
  from own where rolsuper or rolbypassrls or rolcreaterole or rolreplication
  union all
  select r.rolname, format('it is a member of %s', m.rolname), format('REVOKE %I FROM %I;', m.rolname, r.rolname)
  from own r join pg_roles m on m.oid <> r.oid and pg_has_role(r.oid, m.oid, 'MEMBER') where not r.rolsuper
  union all
  select r.rolname, format('it owns %s', pg_describe_object(d.classid, d.objid, 0)),
    format('REASSIGN OWNED BY %I TO %I;', r.rolname, $1 || '_owner')
  from own r join pg_shdepend d on d.refobjid = r.oid and d.deptype = 'o' and not r.is_owner
  where d.dbid = (select oid from pg_database where datname = current_database())
  union all
  select r.rolname, format('it may create objects in schema %s', nspname),
    format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, %I;', nspname, r.rolname)
  from own r, pg_namespace n where not r.is_owner and not r.rolsuper and has_schema_privilege(r.oid, n.oid, 'CREATE')
  union all
  select c.oid::regclass::text, format('%s may use the sequence, whose numbers tell how many rows everyone has', r.rolname),
    format('REVOKE ALL ON SEQUENCE %s FROM %I; and use uuid DEFAULT uuidv7().', c.oid::regclass, r.rolname)
  from own r, pg_class c where r.rolname = $1 || '_runtime' and not r.rolsuper and c.relkind = 'S'
    and case when c.relkind = 'S' then has_sequence_privilege(r.oid, c.oid, 'USAGE, SELECT, UPDATE') end
    and (('pg_class'::regclass, c.oid)) not in (select * from foreign_object)
  union all
  select p.oid::regprocedure::text, 'it runs as its owner and looks names up where the caller says',
    format('ALTER FUNCTION %s SET search_path = '''';', p.oid::regprocedure)
  from own r, pg_proc p where r.rolname = $1 || '_runtime' and not r.rolsuper and p.prosecdef
    and p.pronamespace <> 'pg_catalog'::regnamespace and has_function_privilege(r.oid, p.oid, 'EXECUTE')
    and not exists (select from unnest(p.proconfig) setting where starts_with(setting, 'search_path='))
    and (('pg_proc'::regclass, p.oid)) not in (select * from foreign_object)
  order by 1, 2`;
