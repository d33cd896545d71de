import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Both the server and the gateway must see one copy of graphql, or type checks fail with "Duplicate graphql modules".
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
// The processes that tests start load the same modules again and again; this way they are compiled once.
const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'tenantry-compile-cache') };
const withPostgres = {
  env,
  // Test files of a worker share its modules: loading the services again for each costs more than most files' tests.
  isolate: false,
  globalSetup: ['packages/testing/src/global-setup.ts'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

export default defineConfig({
  test: {
    restoreMocks: true,
    // As many on every machine: what tests say of numbers at once does not depend on it, but their Postgres has no more connections.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          env,
          isolate: false,
          include: [
            '{packages,services}/*/src/**/*.test.ts',
            'gateway/{src,tests,playground/src}/**/*.test.ts',
            'dev/*.test.ts',
          ],
        },
      },
      { resolve: { alias }, test: { name: 'schema', isolate: false, include: ['schema/tests/*.test.ts'] } },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['{packages,services}/*/tests/**/*.test.ts', 'dev/tests/**/*.test.ts'],
          ...withPostgres,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['e2e/**/*.e2e.ts'],
          ...withPostgres,
          globalSetup: [...withPostgres.globalSetup, 'e2e/shared-system.ts'],
        },
      },
      {
        resolve: { alias },
        test: { name: 'browser', include: ['e2e/**/*.browser.ts'], ...withPostgres, testTimeout: 60_000 },
      },
    ],
  },
});
