import process from 'node:process';
import { watchNpm } from './npm.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A terminal and npm pass on the same Ctrl-C, within milliseconds; only a later one is another. */
const samePressMs = 500;

/**
 * Ends, with the reason, at the first Ctrl-C, SIGTERM, closed terminal or end of npm. A second Ctrl-C one ends the process at once, with 130, for somebody
 * who does not want to wait.
 */
export function interruption(): Promise<string> {
  return new Promise((resolve) => {
    let first: number | null = null;
    const interrupt = (signal: NodeJS.Signals) => {
      first ??= performance.now();
      resolve(signal);
      if (performance.now() - first > samePressMs) process.exit(130);
    };
    for (const signal of signals) process.on(signal, interrupt);
    watchNpm(() => resolve('npm has ended'));
  });
}
