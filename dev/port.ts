import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '@tenantry/testing/problem';

/**
 * Waits until the port is free: the processes of a start that was killed give it back within moments.
 * @throws {Problem} when it is still taken after `patienceMs`.
 */
export async function waitForPort(port: number, patienceMs: number): Promise<void> {
  const code = await tryPort(port);
  if (code === null) return;
  if (code === 'EACCES')
    throw new Problem(`PORT: this user may not listen on ${port}. Choose another one: PORT=4000 npm start`);
  if (code !== 'EADDRINUSE')
    throw new Problem(`PORT: cannot listen on 127.0.0.1:${port} (${code}). Choose another one: PORT=4000 npm start`);
  if (patienceMs <= 0) throw portTaken(port);
  await wait(50);
  await waitForPort(port, patienceMs - 50);
}

/** What to say when somebody else listens on the port. */
export function portTaken(port: number): Problem {
  return new Problem(`PORT: ${port} is taken. Stop what uses it, or choose another one: PORT=${port + 1} npm start`);
}

/** Whether an error says that somebody else listens there. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function tryPort(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(null)));
  });
}
