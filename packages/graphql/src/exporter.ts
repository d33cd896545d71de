import { createHash, timingSafeEqual } from 'node:crypto';
import {
  type Database,
  type ExportedTable,
  type ExportPage,
  type ExportRules,
  findExportedTables,
  type JsonObject,
  type PersonDb,
  readExportPage,
} from '@tenantry/database';
import { Hono } from 'hono';

/** Collects what a service keeps of the person of the scope, as plain JSON: times are text, and IDs are those of the API. */
export type CollectPersonal<DB> = (db: PersonDb<DB>) => Promise<JsonObject>;

/**
 * What a service gives into an export of everything an organization owns, and into one of everything that is kept of a
 * person: in process or over HTTP, with the same promises.
 */
export interface Exporter {
  /** The types of objects that the service keeps for organizations. */
  types(): Promise<readonly string[]>;
  /** The organization's objects of a type after a key that an earlier page has named, or from the first on. */
  read(orgId: string, type: string, after: readonly string[] | null): Promise<ExportPage>;
  /** What the service keeps of a person, in whatever organization. */
  personal(userId: string): Promise<JsonObject>;
}

/** Exports a service's own database, but for what the rules leave out; of a person what `collect` finds. */
export function createExporter<DB>(
  database: Database<DB>,
  rules: ExportRules,
  collect: CollectPersonal<DB> = async () => ({}),
): Exporter {
  let tables: Promise<readonly ExportedTable[]> | null = null;
  // Migrations run before a process serves, so what was found stays.
  const find = () => (tables ??= findExportedTables(database.shared, rules).catch(forget));
  const forget = (error: unknown) => {
    tables = null;
    throw error;
  };
  return {
    types: async () => (await find()).map(({ type }) => type),
    async read(orgId, type, after) {
      const table = (await find()).find((one) => one.type === type);
      if (!table) throw new Error(`There is no type ${type} to export.`);
      return readExportPage(database.tenant(orgId), table, after);
    },
    personal: (userId) => collect(database.person(userId)),
  };
}

/** What one of our own processes asks another for. */
interface PageRequest {
  readonly organization: string;
  readonly type: string;
  readonly after: readonly string[] | null;
}
interface PersonRequest {
  readonly person: string;
}

/**
 * `/internal/export`: another service reads the types, or a page of one; `/internal/personal-data`: what is kept of a
 * person. It proves itself with the feed token.
 */
export function exporterRoutes(exporter: Exporter, feedToken: string): Hono {
  const expected = sha256(`Bearer ${feedToken}`);
  const app = new Hono();
  app.on(['GET', 'POST'], ['/internal/export', '/internal/personal-data'], async (c, next) => {
    if (timingSafeEqual(sha256(c.req.header('authorization') ?? ''), expected)) return next();
    return c.json({ error: 'No valid feed token.' }, 401);
  });
  app.get('/internal/export', async (c) => c.json({ types: await exporter.types() }));
  app.post('/internal/export', async (c) => {
    const { organization, type, after } = (await c.req.json()) as PageRequest;
    return c.json(await exporter.read(organization, type, after));
  });
  app.post('/internal/personal-data', async (c) => {
    const { person } = (await c.req.json()) as PersonRequest;
    return c.json(await exporter.personal(person));
  });
  return app;
}

/** The exporter of another service, as its `exporterRoutes` serve it below `url`. Rejects on any answer but 200 within 10 s. */
export function httpExporter(url: string, feedToken: string): Exporter {
  const ask = async <T>(path: string, body?: PageRequest | PersonRequest): Promise<T> => {
    const address = new URL(path, url.endsWith('/') ? url : `${url}/`);
    const response = await fetch(address, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${feedToken}`, 'content-type': 'application/json' },
      body: body ? JSON.stringify(body) : null,
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    });
    if (response.status === 200) return (await response.json()) as T;
    await response.body?.cancel();
    throw new Error(`${address} answered ${response.status}`);
  };
  return {
    types: async () => (await ask<{ types: string[] }>('internal/export')).types,
    read: (organization, type, after) => ask<ExportPage>('internal/export', { organization, type, after }),
    personal: (person) => ask<JsonObject>('internal/personal-data', { person }),
  };
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
