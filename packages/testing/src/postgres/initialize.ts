import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../problem.ts';
import type { Binaries } from './binaries.ts';
import { commandLine, giveTo, serverEnvironment, type ServerUser } from './server-user.ts';

/** A data directory that is complete, and the superuser's password. */
export interface Initialized {
  readonly data: string;
  readonly password: string;
}

/**
 * Makes the data directory unless it is there. One that was interrupted half-way is made again.
 * @throws {Problem} with initdb's own words.
 */
export async function initialize(
  directory: string,
  binaries: Binaries,
  user: ServerUser,
  durable: boolean,
): Promise<Initialized> {
  chmodSync(directory, 0o700);
  const data = join(directory, 'data');
  const passwordFile = join(directory, 'password');
  if (!existsSync(data)) {
    removeUnfinished(directory);
    // A name of its own: the initdb of a killed start may still be writing, and clears what bears its name when it fails.
    const unfinished = mkdtempSync(join(directory, unfinishedPrefix));
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    giveTo(user, directory);
    await runInitdb(binaries.initdb, user, unfinished, passwordFile, durable);
    renameSync(unfinished, data);
  }
  return { data, password: readFileSync(passwordFile, 'utf8') };
}

const unfinishedPrefix = 'data.new-';

function removeUnfinished(directory: string): void {
  const names = readdirSync(directory).filter((name) => name.startsWith(unfinishedPrefix));
  for (const name of names) rmSync(join(directory, name), { recursive: true, force: true, maxRetries: 10 });
}

async function runInitdb(
  initdb: string,
  user: ServerUser,
  data: string,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const args = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions');
  // Iterations slow down guessing a password; these are 192 random bits, and every new connection would pay.
  args.push('--set=scram_iterations=1');
  if (!durable) args.push('--no-sync');
  try {
    await promisify(execFile)(...commandLine(user, initdb, args), { ...user.spawn, cwd: '/', env: serverEnvironment });
  } catch (error) {
    throw new Problem(`Postgres could not make ${data}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  const lines = (said || String(error)).split('\n');
  return lines.find((line) => /error:|FATAL:/.test(line)) ?? lines.at(-1) ?? '';
}
