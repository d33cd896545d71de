import type { Client } from 'pg';
import type { Column, Table } from './tables.ts';

/**
 * Gives the victim a row in tables that no request fills, such as the one for events that could not be applied; what is
 * a person's goes to its owner, `userId`.
 */
export async function fillEmptyTables(
  client: Client,
  tables: readonly Table[],
  { orgId, userId }: { readonly orgId: string; readonly userId: string },
): Promise<void> {
  for (const { name, columns, ofVictim } of tables) {
    if (!ofVictim) continue;
    const { rowCount } = await client.query(`SELECT FROM ${name} WHERE ${ofVictim} LIMIT 1`);
    if (rowCount !== 0) continue;
    const known: Readonly<Record<string, string>> = { org_id: `'${orgId}'`, user_id: `'${userId}'` };
    const needed = columns.filter(
      ({ name: column, isNullable, hasDefault }) => column === 'org_id' || (!isNullable && !hasDefault),
    );
    const values = needed.map((column) => known[column.name] ?? anything(column));
    // A table that wants more than this is reported as one in which the victim has no row.
    await client
      .query(`INSERT INTO ${name} (${needed.map((column) => column.name).join(', ')}) VALUES (${values.join(', ')})`)
      .catch(() => {});
  }
}

function anything({ type, category }: Column): string {
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type.startsWith('json')) return `'{"some": "text"}'`;
  switch (category) {
    case 'N':
      return '1';
    case 'D':
      return 'now()';
    case 'B':
      return 'false';
    case 'A':
      return `'{}'`;
    default:
      return `'some text'`;
  }
}
