import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, inject, test } from 'vitest';
import { withClient } from '../src/client.ts';
import { startTestServer } from '../src/test-server.ts';

test('a run clears away what a killed run left behind, and nothing of a run that goes on', async () => {
  const holder = spawn(execPath, [join(import.meta.dirname, 'hold-test-server.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [abandoned] = await once(holder.stdout.setEncoding('utf8'), 'data');
  holder.kill('SIGKILL');
  await once(holder, 'exit');

  const server = await startTestServer();

  expect(existsSync(abandoned)).toBe(false);
  expect(
    await withClient(inject('postgresUrl'), async (client) => (await client.query('select 1 as one')).rows),
  ).toEqual([{ one: 1 }]);
  await server.remove();
  expect(existsSync(server.directory)).toBe(false);
});
