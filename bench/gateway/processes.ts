import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process, { execPath } from 'node:process';
import type { Load, Loaded } from './load.ts';
import type { Ready } from './servers/child.ts';

/** Servers that answer together, each in a process of its own. */
export interface System {
  readonly name: string;
  readonly url: string;
  /** What CPU they have used so far, in milliseconds: the first that requests come to, and all of them, their database left aside. */
  cpu(): Promise<{ readonly front: number; readonly all: number; readonly database?: number }>;
  stop(): void;
}

/** A gateway or server, its arguments, and the subgraphs that it asks: what runs them, or where they run already. */
export interface SystemOptions {
  readonly name: string;
  readonly front: readonly [file: string, ...args: string[]];
  readonly subgraphs?: string | Ready;
}

/** Starts a system. Rejects when one of its processes ends instead. */
export async function startSystem({ name, front, subgraphs }: SystemOptions): Promise<System> {
  const gateway = start(front);
  const processes = [gateway];
  if (subgraphs) {
    const { keys } = await answerOf<{ keys: string }>(gateway);
    if (typeof subgraphs === 'string') {
      const behind = start([subgraphs, keys]);
      processes.push(behind);
      const { ready } = await answerOf<{ ready: Ready }>(behind);
      gateway.send(ready);
    } else gateway.send(subgraphs);
  }
  const { ready } = await answerOf<{ ready: Ready }>(gateway);
  return {
    name,
    url: ready['url']!,
    async cpu() {
      const used = await Promise.all(
        processes.map((child) => {
          const answer = answerOf<{ cpuMs: number }>(child);
          child.send('cpu');
          return answer;
        }),
      );
      return { front: used[0]!.cpuMs, all: used.reduce((sum, { cpuMs }) => sum + cpuMs, 0) };
    },
    stop() {
      for (const child of processes) child.kill('SIGKILL');
    },
  };
}

/** Starts the process that makes requests. */
export function startLoad() {
  const child = start(['../load.ts']);
  return {
    async run(load: Load): Promise<Loaded> {
      const answer = answerOf<Loaded>(child);
      child.send(load);
      return answer;
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

function start([file, ...args]: readonly [string, ...string[]]): ChildProcess {
  return spawn(execPath, [...process.execArgv, join(import.meta.dirname, 'servers', file), ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' },
  });
}

async function answerOf<Message>(child: ChildProcess): Promise<Message> {
  const abort = new AbortController();
  const { signal } = abort;
  const ended = once(child, 'exit', { signal }).then(() => {
    throw new Error(`${child.spawnargs.slice(-2).join(' ')} has ended`);
  });
  try {
    const [message] = (await Promise.race([once(child, 'message', { signal }), ended])) as [Message];
    return message;
  } finally {
    abort.abort();
    ended.catch(() => {});
  }
}
