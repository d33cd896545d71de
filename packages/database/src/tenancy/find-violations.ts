import pg from 'pg';
import { roleName } from '../pool.ts';
import { readTables } from './catalogue.ts';
import { checkKeys } from './check-keys.ts';
import { checkRoles } from './check-roles.ts';
import { checkTable } from './check-tables.ts';
import { tenantColumnOf } from './tenant-column.ts';
import type { Violation } from './violation.ts';

/**
 * Reads the catalogue and returns everything that breaks the rules of row-level security, with no list of tables to keep:
 * a table is the organizations', a person's, shared with a reason, or not the runtime role's at all.
 */
export async function findTenancyViolations(url: string, service: string): Promise<Violation[]> {
  const client = new pg.Client({ connectionString: url, application_name: `${service}_catalogue` });
  await client.connect();
  try {
    await client.query('set search_path = pg_catalog');
    const tables = await readTables(client, roleName(service, 'runtime'));
    const tenantColumns = new Map(
      tables.flatMap((table) => {
        const column = tenantColumnOf(table);
        return column ? [[table.name, column] as const] : [];
      }),
    );
    const ofTables = tables.flatMap((table) =>
      [...checkTable(table), ...checkKeys(table, tenantColumns)].map((finding) => ({ object: table.name, ...finding })),
    );
    return [...ofTables, ...(await checkRoles(client, service))];
  } finally {
    await client.end();
  }
}
