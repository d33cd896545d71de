import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { commandLine, serverEnvironment, type ServerUser } from './server-user.ts';

/** A Postgres server that accepts connections. */
export interface ServerProcess {
  /** Ends when the server does, with the last lines it logged; whoever did not call `stop` should tell somebody. */
  readonly ended: Promise<string>;
  /** Fast shutdown: open transactions are rolled back, everything committed is kept. */
  stop(): Promise<void>;
}

/** Why the server did not come up, in its own words. */
export interface StartFailure {
  readonly log: string;
}

/** Starts the server and waits until it accepts connections. */
export function runServer(
  program: string,
  args: readonly string[],
  user: ServerUser,
): Promise<ServerProcess | StartFailure> {
  // In a process group of its own, so that Ctrl-C at the terminal does not end it before those who use it.
  const options = { ...user.spawn, cwd: '/', env: serverEnvironment, detached: true };
  const child = spawn(...commandLine(user, program, args), { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve) => {
    let log = '';
    const ended = new Promise<string>((end) => child.once('close', () => end(log.trim())));
    child.once('error', (error) => resolve({ log: error.message }));
    child.once('close', () => resolve({ log }));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log = (log + text).slice(-4_000);
      if (log.includes('ready to accept connections')) resolve({ ended, stop: stopper(child) });
    });
    endWithThisProcess(child);
  });
}

function stopper(child: ChildProcess): () => Promise<void> {
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill('SIGINT');
    const impatient = setTimeout(() => child.kill('SIGQUIT'), 10_000);
    await closed;
    clearTimeout(impatient);
  };
}

function endWithThisProcess(child: ChildProcess): void {
  const end = () => child.kill('SIGINT');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
}
