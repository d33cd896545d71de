import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid, platform } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.ts';

/** Held until `release`, or until this process ends in any way: the system drops it even after kill -9. */
export interface DirectoryLock {
  release(): Promise<void>;
}

/**
 * Takes the directory for this process, and makes it if it is missing. Waits for `patienceMs` for another process to leave it.
 * @throws {Problem} when another live process has it (its process id is in the message), or it cannot be made.
 */
export async function lockDirectory(directory: string, { patienceMs = 0 } = {}): Promise<DirectoryLock> {
  makeDirectory(directory);
  const address = addressOf(realpathSync(directory));
  const server = (await listen(address)) ?? (await takeOver(address, directory, Date.now() + patienceMs));
  server.unref();
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}

function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Problem(
      `Cannot write to ${directory} (${reasonOf(error)}): choose a directory that this user can write.`,
    );
  }
}

// A listening socket is the one lock Node has that the system releases for a process that was killed.
function addressOf(directory: string): string {
  const name = `tenantry-${createHash('sha256').update(directory).digest('hex').slice(0, 32)}`;
  if (platform === 'linux') return `\0${name}`;
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.on('error', () => {}).end(String(pid)));
    server.on('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen(address, () => resolve(server));
  });
}

async function takeOver(address: string, directory: string, until: number): Promise<Server> {
  const holder = await holderOf(address);
  if (holder === null && platform !== 'linux') rmSync(address, { force: true });
  const server = holder === null ? await listen(address) : null;
  if (server) return server;
  if (Date.now() < until) {
    await wait(50);
    return takeOver(address, directory, until);
  }
  const who = holder ? `process ${holder}` : 'another process';
  throw new Problem(`${directory} is in use by ${who}: stop that one first, or choose another directory.`);
}

/** The process id of who listens there; null when nobody does. */
function holderOf(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = createConnection(address);
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('error', () => resolve(null));
    socket.on('end', () => resolve(answer));
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
