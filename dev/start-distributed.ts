import { run } from './run.ts';

await run({
  portPatienceMs: 3_000,
  load: async () => (await import('./distributed.ts')).startDistributed,
});
