import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { inherited } from '../config.ts';

/** A start of the system in a process of its own, as `npm start` makes it. */
export interface Launch {
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  printed(): string;
  /** Resolves when it says that it is ready. Rejects with what it printed when it ends before. */
  readonly ready: Promise<void>;
  /** Its exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  kill(): Promise<void>;
}

export function launch(
  script: 'start.ts' | 'start-distributed.ts',
  environment: Record<string, string>,
  args: string[] = [],
): Launch {
  const child = spawn(execPath, [join(import.meta.dirname, '..', script), ...args], {
    env: { PATH: inherited['PATH'], NODE_COMPILE_CACHE: env['NODE_COMPILE_CACHE'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const ready = new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
        if (printed.includes('Ctrl-C stops')) resolve();
      });
    }
    void ended.then(() => reject(new Error(printed)));
  });
  ready.catch(() => {});
  return {
    process: child,
    printed: () => printed,
    ready,
    ended,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** The demo's file in a data directory. */
export function demoIn(directory: string) {
  return JSON.parse(readFileSync(join(directory, 'demo.json'), 'utf8'));
}

/** Asks the gateway, with an API key. */
export async function ask(url: string, apiKey: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
    body: JSON.stringify({ query }),
  });
  // What it has cost is nobody's concern here.
  const { extensions: _, ...answer } = (await response.json()) as Record<string, unknown>;
  return answer;
}
