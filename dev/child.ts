import { type ChildProcess, spawn } from 'node:child_process';
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import process, { execPath } from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { inherited } from './config.ts';

/** A process of ours that runs a service. */
export interface Child {
  readonly name: string;
  /** Its process, while it runs. */
  readonly pid: number | undefined;
  /** Where it listens, once it does. Rejects, with its last line, when it ends before. */
  readonly started: Promise<string>;
  /** How it ended, in words, whenever that is. */
  readonly ended: Promise<string>;
  /** Sends it a signal, as a test of what others do then. */
  kill(signal: NodeJS.Signals): void;
  /** Tells it to finish what it does and end; ends it after `graceMs` in any case. */
  stop(): Promise<void>;
}

const graceMs = 12_000;

/** Runs a `main.ts`, with its lines printed under its name. It ends by itself when this process does, in whatever way. */
export function startChild(name: string, main: string, environment: Record<string, string>): Child {
  const child = spawn(execPath, [main], {
    env: { ...inherited, ...cacheEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // In a process group of its own: Ctrl-C at the terminal is for us, who end the processes in order.
    detached: true,
  });
  endWithThisProcess(child);
  let lastLine = 'it ended without a word';
  const onLine = (line: string) => {
    lastLine = line;
    console.log(`${name.padEnd(8)} │ ${line}`);
  };
  printLines(child.stdout!, onLine);
  printLines(child.stderr!, onLine);

  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const started = new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(urlIn(message)));
    void ended.then(() => reject(new Error(lastLine)));
  });
  // Whoever stops before it is started does not wait for it.
  started.catch(() => {});
  return {
    name,
    pid: child.pid,
    started,
    ended,
    kill: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(force);
    },
  };
}

function cacheEnvironment(): Record<string, string> {
  const directory = getCompileCacheDir();
  // What is named there is a folder of this Node within the one that was asked for.
  return directory ? { NODE_COMPILE_CACHE: dirname(directory) } : {};
}

function urlIn(message: unknown): string {
  if (typeof message === 'object' && message && 'started' in message) return String(message.started);
  throw new Error(`Not the message of a started process: ${JSON.stringify(message)}`);
}

function printLines(stream: Readable, print: (line: string) => void): void {
  createInterface({ input: stream }).on('line', print);
}

function endWithThisProcess(child: ChildProcess): void {
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
}
