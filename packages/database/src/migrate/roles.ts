import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { roleName } from '../pool.ts';

const { escapeIdentifier } = pg;

/** Roles of a service: `:owner`, `:runtime`, `:worker`, `:reporting` and what else was asked for, to their names. */
export type ServiceRoles = Readonly<Record<string, string>>;

/** The names of the roles; `more` are those of one service only, such as `auth`. */
export function serviceRoles(service: string, more: readonly string[] = []): ServiceRoles {
  const suffixes = ['owner', 'runtime', 'worker', 'reporting', ...more];
  return Object.fromEntries(suffixes.map((suffix) => [suffix, roleName(service, suffix)]));
}

/** Makes the roles that are absent and lets the login act as each. Throws with what to grant when it may not. */
export async function ensureRoles(client: pg.Client, roles: ServiceRoles): Promise<void> {
  for (const role of Object.values(roles)) await retryRaces(() => ensureRole(client, role));
}

async function ensureRole(client: pg.Client, role: string): Promise<void> {
  const name = escapeIdentifier(role);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${name} nologin`);
  if (await mayBecome(client, role)) return;

  // Whoever may create roles administers those it made, but may not act as them before it says so.
  await client.query(`grant ${name} to current_user with set true, inherit false`).catch((cause: unknown) => {
    if (isRace(cause)) throw cause;
    throw new Error(
      `This login may not act as "${role}". As an administrator: GRANT ${name} TO <login> WITH SET TRUE;`,
      {
        cause,
      },
    );
  });
}

async function mayBecome(client: pg.Client, role: string): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(`select pg_has_role(current_user, $1, 'SET') as may`, [role]);
  return rows[0]!.may;
}

// Roles belong to the cluster and advisory locks to one database, so migrations of two databases can meet here.
async function retryRaces(task: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (!isRace(error) || attempt === 20) throw error;
      await wait(Math.random() * 50);
    }
  }
}

function isRace(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false;
  if (error.code === '42710' || error.code === '23505') return true;
  return error.code === 'XX000' && error.message.includes('concurrently');
}
