import type pg from 'pg';

// By the server's own count. Binding the scope travels with the statement it is for and is not counted, nor are the timers of
// the service, which work in the role `worker`.
const counted = `
  select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
  where userid in (select oid from pg_roles where rolname = any ($1))
    and query !~* '^(select set_config|begin|commit|set |discard|deallocate)'`;

/** How many statements `work` makes these roles send. It runs once before that, so that nothing is done for the first time. */
export async function countStatements(
  admin: pg.Pool,
  roles: readonly string[],
  work: () => Promise<void>,
): Promise<number> {
  await work();
  await admin.query('select pg_stat_statements_reset()');
  await work();
  const { rows } = await admin.query<{ calls: number }>(counted, [roles]);
  return rows[0]!.calls;
}
