import { spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { getuid } from 'node:process';
import { Problem } from '../problem.ts';

/** How the Postgres programs are run: Postgres refuses to run as root, so root steps down first. */
export interface ServerUser {
  /** What comes before the program on the command line. */
  readonly prefix: readonly string[];
  /** Spawn options that step down. */
  readonly spawn: { readonly uid?: number; readonly gid?: number };
  /** Who must own the files; null leaves them as they are. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

/** Of every Postgres program: messages in English, times in UTC, and none of the caller's PG* variables. */
export const serverEnvironment = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * The first way to run Postgres that can execute `program` and enter `directory`.
 * @throws {Problem} when root has no way to step down that reaches both.
 */
export function chooseServerUser(program: string, directory: string): ServerUser {
  if (getuid?.() !== 0) return { prefix: [], spawn: {}, owner: null };
  const found = waysDown().find((way) => {
    giveTo(way, directory);
    return reaches(way, program, directory);
  });
  if (found) return found;
  throw new Problem(
    `Postgres does not run as root, and no other user can reach ${program} and ${directory}: run as another user, or move both out of private directories such as /root.`,
  );
}

/** A program and its arguments, as they are run for this user. */
export function commandLine({ prefix }: ServerUser, program: string, args: readonly string[]): [string, string[]] {
  const [wrapper, ...options] = prefix;
  return wrapper === undefined ? [program, [...args]] : [wrapper, [...options, program, ...args]];
}

/** Hands a directory and everything in it to the server's user. */
export function giveTo(user: ServerUser, path: string): void {
  if (!user.owner) return;
  const status = lstatSync(path);
  if (status.uid !== user.owner.uid) lchownSync(path, user.owner.uid, user.owner.gid);
  if (status.isDirectory()) for (const name of readdirSync(path)) giveTo(user, join(path, name));
}

function waysDown(): ServerUser[] {
  const account = unprivilegedAccount();
  const root = { uid: 0, gid: 0 };
  const ways: ServerUser[] = [];
  if (account) {
    const { uid, gid } = account;
    ways.push({ prefix: [], spawn: account, owner: account });
    // The rest are for files below a directory only root may enter, such as /root: this one works in plain containers,
    const may = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
    ways.push({
      prefix: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...may],
      spawn: {},
      owner: account,
    });
  }
  // and this one where user namespaces are allowed: root by another number.
  ways.push({ prefix: ['unshare', '--user', '--map-user=65534', '--map-group=65534'], spawn: {}, owner: root });
  return ways;
}

function unprivilegedAccount(): { uid: number; gid: number } | null {
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const entry = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  return entry ? { uid: Number(entry[2]), gid: Number(entry[3]) } : null;
}

function reaches(user: ServerUser, program: string, directory: string): boolean {
  const script = 'test "$(id -u)" != 0 && cd "$2" && test -w . && exec "$1" --version';
  const [command, args] = commandLine(user, 'sh', ['-c', script, 'sh', program, directory]);
  return spawnSync(command, args, { ...user.spawn, cwd: '/', env: serverEnvironment, stdio: 'ignore' }).status === 0;
}
