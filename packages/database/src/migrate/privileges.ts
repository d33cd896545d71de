import pg from 'pg';
import type { ServiceRoles } from './roles.ts';

const { escapeIdentifier } = pg;

/** Lets the service's roles into its database and `public`, and everyone else out; the login keeps its way in. */
export async function grantDatabase(client: pg.Client, roles: ServiceRoles): Promise<void> {
  const { rows } = await client.query<{ database: string; ours: boolean; isOwned: boolean }>(
    `select current_database() as database, pg_has_role(datdba, 'USAGE') as ours,
       (select pg_get_userbyid(nspowner) = $1 from pg_namespace where nspname = 'public') as "isOwned"
     from pg_database where datname = current_database()`,
    [roles['owner']],
  );
  const { database, ours, isOwned } = rows[0]!;
  const owner = escapeIdentifier(roles['owner']!);
  const everyRole = Object.values(roles).map((role) => escapeIdentifier(role));
  const users = everyRole.filter((role) => role !== owner);

  // A login that does not own the database finds this done by whoever does, or hears it from Postgres below.
  if (ours) {
    const name = escapeIdentifier(database);
    await client.query(`
      grant connect on database ${name} to session_user, ${everyRole.join(', ')};
      grant create, temporary on database ${name} to ${owner};
      revoke all on database ${name} from public;`);
  }
  if (!isOwned) await client.query(`alter schema public owner to ${owner}`);
  await client.query(`
    set role ${owner};
    revoke all on schema public from public;
    grant usage on schema public to ${users.join(', ')};
    reset role;`);
}

/** The tables in which row-level security binds the owner, too. */
export async function findForced(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ oid: string }>('select oid::text from pg_class where relforcerowsecurity');
  return rows.map(({ oid }) => oid);
}

/** Has it bind the owner wherever it did, and in every table that is protected since: a migration leaves that out for itself alone. */
export async function forceProtection(client: pg.Client, forcedBefore: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class where relrowsecurity and not relforcerowsecurity
       and (oid = any ($1::oid[]) or exists (select from pg_policy where polrelid = pg_class.oid and polname = 'tenant'))`,
    [forcedBefore],
  );
  for (const { name } of rows) await client.query(`alter table ${name} force row level security`);
}
