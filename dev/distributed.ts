import { join } from 'node:path';
import { Problem } from '@tenantry/testing/problem';
import type { AllInOneOptions } from './all-in-one.ts';
import { type Child, startChild } from './child.ts';
import { environmentsOf } from './process-environments.ts';

/** The services and the gateway as processes of their own. */
export interface Distributed {
  /** The gateway's address. */
  readonly url: string;
  /** Those that were started, the latest of each name last. */
  readonly processes: readonly Child[];
  /** Starts a process again that has ended, on the same port. Rejects, with its last line, when it does not start. */
  restart(name: ProcessName): Promise<Child>;
  /** Starts one more gateway. Rejects like `restart`. */
  addGateway(name: string, environment: Readonly<Record<string, string>>): Promise<Child>;
  /** Rejects when the last process has ended by itself. One that ends before is reported, and the others go on. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** What runs in a process of its own. */
export type ProcessName = keyof typeof mains;

const mains = {
  identity: 'services/identity/src/main.ts',
  billing: 'services/billing/src/main.ts',
  usage: 'services/usage/src/main.ts',
  gateway: 'gateway/src/main.ts',
} as const;

/**
 * Starts each service and the gateway in a process of its own, over HTTP on 127.0.0.1. They bring their databases up to date.
 * `environment` is what all of them have besides, and in the place of, their own.
 * @throws {Problem} that names the one which did not start; the others are stopped.
 */
export async function startDistributed(
  options: AllInOneOptions,
  environment: Readonly<Record<string, string>> = {},
): Promise<Distributed> {
  const environments = await environmentsOf(options);
  const processes: Child[] = [];
  let stopping = false;
  const stop = async () => {
    stopping = true;
    // The gateway first, so that what it has begun is answered; then the services, which follow each other, together.
    await Promise.all(processes.filter(({ name }) => name.startsWith('gateway')).map((child) => child.stop()));
    await Promise.all(processes.map((child) => child.stop()));
  };

  const run = async (name: string, kind: ProcessName, more: Readonly<Record<string, string>> = {}) => {
    const own = { ...environments[kind], ...environment, ...more };
    const child = startChild(name, join(import.meta.dirname, '..', mains[kind]), own);
    processes.push(child);
    await child.started;
    void child.ended.then((how) => (stopping ? undefined : reportEnd(name, how)));
    return child;
  };

  // Each follows the events of those before it.
  for (const name of ['identity', 'billing', 'usage', 'gateway'] as const) {
    try {
      await run(name, name);
    } catch (error) {
      await stop();
      throw new Problem(whyNot(name, error), { cause: error });
    }
  }

  const ended = Promise.all(processes.map((child) => child.ended)).then((): never => {
    throw new Problem('Every process has stopped, so nothing is left to run.');
  });
  ended.catch(() => {});
  return {
    url: `http://127.0.0.1:${options.port}`,
    processes,
    restart: (name) => run(name, name),
    addGateway: (name, more) => run(name, 'gateway', more),
    ended,
    stop,
  };
}

function reportEnd(name: string, how: string): void {
  console.error(`${name} stopped (${how}). The others go on; to have it back, stop and start again.`);
}

function whyNot(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.startsWith(name) ? reason : `${name} did not start: ${reason}`;
}
