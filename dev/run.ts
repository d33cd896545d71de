import process from 'node:process';
import { bringUp, type Topology } from './bring-up.ts';
import { interruption } from './interruption.ts';
import { report } from './problems.ts';

/** Runs everything until it is told to stop. The exit code is 0 then, and 1 when something went wrong, which is said. */
export async function run(topology: Topology): Promise<never> {
  // Whoever read what we print may be gone; that is no reason not to stop in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const parts = new AsyncDisposableStack();
  const interrupted = interruption();
  let code = 0;
  const fail = (error: unknown) => {
    report(error);
    code = 1;
  };

  try {
    const reason = await Promise.race([interrupted, bringUp(topology, parts)]);
    console.log(`\nStopping (${reason}).`);
  } catch (error) {
    fail(error);
  }
  await parts.disposeAsync().catch(fail);
  process.exit(code);
}
