import { fileURLToPath } from 'node:url';
import { createTestDatabase, type TestDatabase } from '@tenantry/testing';
import type { Generated } from 'kysely';
import pg from 'pg';
import { migrate, newId, systemClock, type TrxMeta } from '../src/index.ts';

export interface Tables {
  note: {
    orgId: Generated<string>;
    id: Generated<string>;
    authorId: string | null;
    secretHash: string | null;
    bodyText: Generated<string>;
  };
  currency: { code: string; digits: number; total: Generated<bigint> };
}

export const service = 'notes';
export const meta: TrxMeta = { actor: { kind: 'user', sub: 'ada' }, requestId: 'req-1', clock: systemClock };
export const ownMigrations = { name: 'notes', path: fileURLToPath(new URL('migrations', import.meta.url)) };

/** A database with notes, to be connected to as the test likes. */
export function createNotesDatabase(): Promise<TestDatabase> {
  return createTestDatabase({ service, directories: [ownMigrations] }, migrate);
}

/** As the superuser: what a test needs to know or do behind everyone's back. */
export async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** New organizations, each with as many notes that name it. */
export async function seedNotes(url: string, organizations: number, notes = 1): Promise<string[]> {
  const ids = Array.from({ length: organizations }, () => newId());
  await asSuperuser(url, (client) =>
    client.query(
      `insert into note (org_id, body_text) select id, 'of ' || id from unnest($1::uuid[]) id, generate_series(1, $2)`,
      [ids, notes],
    ),
  );
  return ids;
}
