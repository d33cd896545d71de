import { randomUUID } from 'node:crypto';
import type { TestProject } from 'vitest/node';
import { startTestServer, type TestServer } from './test-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The superuser's URL of this run's Postgres. */
    postgresUrl: string;
  }
}

declare global {
  // Vitest sets up each project by itself, in one process; they share a server.
  var tenantryTestServer: { users: Set<string>; server: Promise<TestServer> } | undefined;
}

/** Vitest's global setup: one Postgres for the whole run, in a directory that is removed afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const user = randomUUID();
  const { users, server } = (globalThis.tenantryTestServer ??= { users: new Set(), server: startTestServer() });
  users.add(user);
  project.provide('postgresUrl', (await server).url);
  return async () => {
    users.delete(user);
    if (users.size > 0) return;
    globalThis.tenantryTestServer = undefined;
    await (await server).remove();
  };
}
