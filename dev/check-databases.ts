import { withClient } from '@tenantry/testing/client';
import { Problem } from '@tenantry/testing/problem';
import type { DatabaseUrls } from './all-in-one.ts';
import type { Config } from './config.ts';

/**
 * The databases that the environment names, each of which answers.
 * @throws {Problem} with a line for each that does not; passwords are never part of it.
 */
export async function checkDatabases(config: Config): Promise<Partial<DatabaseUrls>> {
  const given = [
    ['identity', 'IDENTITY_DATABASE_URL'],
    ['billing', 'BILLING_DATABASE_URL'],
    ['usage', 'USAGE_DATABASE_URL'],
  ] as const;
  const set = given.filter(([, variable]) => config[variable] !== undefined);
  const problems = await Promise.all(set.map(([, variable]) => problemOf(variable, config[variable] ?? '')));
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0) throw new Problem(found.join('\n'));
  return Object.fromEntries(set.map(([service, variable]) => [service, config[variable]]));
}

async function problemOf(variable: string, url: string): Promise<string | null> {
  try {
    await withClient(url, (client) => client.query('select 1'));
    return null;
  } catch (error) {
    const { host, pathname } = new URL(url);
    return `${variable}: cannot open ${pathname.slice(1)} at ${host} (${reasonOf(error)}): start that server, put the URL right, or leave the variable out for an embedded database.`;
  }
}

function reasonOf(error: unknown): string {
  // Where a name has several addresses, the message is empty and the causes are listed.
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
