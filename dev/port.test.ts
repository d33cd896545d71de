import { once } from 'node:events';
import { createServer } from 'node:net';
import { freePort } from '@tenantry/testing/free-port';
import { expect, test } from 'vitest';
import { waitForPort } from './port.ts';

test('a taken port is named with what to do; one that is given back in time is waited for', async () => {
  const port = await freePort();
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');

  const waiting = waitForPort(port, 10_000);
  // It looks after the other one did, so both have found the port taken.
  await expect(waitForPort(port, 0)).rejects.toThrow(
    `PORT: ${port} is taken. Stop what uses it, or choose another one: PORT=${port + 1} npm start`,
  );
  other.close();

  await expect(waiting).resolves.toBeUndefined();
});
