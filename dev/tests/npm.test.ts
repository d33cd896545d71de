import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath, kill } from 'node:process';
import { expect, onTestFinished, test } from 'vitest';

const watcher = `"${execPath}" "${join(import.meta.dirname, 'hold-npm.ts')}"`;

test.each([
  { npm: 'the parent', command: `${watcher}; true` },
  { npm: 'the parent of a shell', command: `sh -c '${watcher}; true'; true` },
])('kill -9 of npm, which is $npm, is noticed', async ({ command }) => {
  const npm = spawn('sh', ['-c', command], {
    env: { npm_lifecycle_event: 'start' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  onTestFinished(() => endGroup(npm.pid!));
  npm.stdout.setEncoding('utf8');
  const [first] = await once(npm.stdout, 'data');

  npm.kill('SIGKILL');
  const [second] = await once(npm.stdout, 'data');

  expect([first, second]).toEqual(['watching', 'gone']);
});

function endGroup(leader: number): void {
  try {
    kill(-leader, 'SIGKILL');
  } catch {
    // Everybody has ended already.
  }
}
