import { run } from './run.ts';

await run({
  portPatienceMs: 0,
  async load() {
    const [{ migrateAll }, { startAllInOne }] = await Promise.all([
      import('./migrate-all.ts'),
      import('./all-in-one.ts'),
    ]);
    return async (options) => {
      await migrateAll(options.databaseUrls);
      return startAllInOne(options);
    };
  },
});
