import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DatabaseUrls } from '@tenantry/dev/all-in-one';
import type { TestProject } from 'vitest/node';

/** The distributed system that test files share. */
export interface SharedSystem {
  readonly url: string;
  readonly databaseUrls: DatabaseUrls;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with the `SharedSystem` of this run, which the first question starts. */
    sharedSystemUrl: string;
  }
}

/** Vitest's global setup: starting four processes costs more than most stories that are told of them, so files share them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let running: ReturnType<typeof start> | undefined;
  const server = createServer(async (_, response) => {
    try {
      const { shared } = await (running ??= start(project.getProvidedContext().postgresUrl));
      response.end(JSON.stringify(shared));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  project.provide('sharedSystemUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await (await running?.catch(() => undefined))?.stop();
  };
}

// Loaded when it is asked for: most runs of single files have no need of it.
async function start(postgresUrl: string) {
  const [{ startDistributed }, { installOn }] = await Promise.all([
    import('@tenantry/dev/distributed'),
    import('./installation.ts'),
  ]);
  const { options, stripe } = await installOn(postgresUrl);
  const system = await startDistributed(options);
  const shared: SharedSystem = { url: system.url, databaseUrls: options.databaseUrls };
  return {
    shared,
    async stop() {
      await system.stop();
      // The databases go with their server.
      await stripe.stop();
    },
  };
}
