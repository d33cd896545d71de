import { expect, test, vi } from 'vitest';
import { nameResolver } from '../src/webhooks/resolve-name.ts';
import { publicLookup } from '../src/webhooks/target.ts';
import { startNameServer } from './name-server.ts';

type Found = [string | null, unknown];

async function startLookup() {
  const addresses: Record<string, string[]> = {
    'public.example': ['8.8.8.8', '8.8.4.4'],
    'metadata.example': ['8.8.8.8', '169.254.169.254'],
    'nowhere.example': [],
  };
  const server = await startNameServer(addresses);
  const lookup = publicLookup(nameResolver(server.resolver));
  const find = (name: string, options: { family?: number } = {}) =>
    new Promise<Found>((resolve) =>
      lookup(name, { all: true, ...options }, (error, found) =>
        resolve([error && (error.code ?? error.message), found]),
      ),
    );
  return { server, addresses, find };
}

test('a name is asked of its servers, and every address of it is checked', async () => {
  const { server, find } = await startLookup();
  const addresses = ['8.8.8.8', '8.8.4.4'].map((address) => ({ address, family: 4 }));
  const refusal = (name: string): Found => [`${name} is not a host of the public internet`, []];

  expect(await find('public.example')).toEqual([null, addresses]);
  expect(await find('public.example', { family: 4 })).toEqual([null, addresses]);
  expect(await find('metadata.example')).toEqual(refusal('metadata.example'));
  expect(await find('localhost')).toEqual(refusal('localhost'));
  expect(await find('a.localhost.')).toEqual(refusal('a.localhost.'));
  expect(await find('nowhere.example')).toEqual(['ENODATA', []]);
  await server.stop();
});

test('a name that leads elsewhere the next time is judged by where it leads then', async () => {
  const { server, addresses, find } = await startLookup();
  const before = await find('public.example', { family: 4 });
  addresses['public.example'] = ['127.0.0.1'];
  const rebound = await find('public.example', { family: 4 });
  addresses['public.example'] = ['8.8.4.4'];
  const moved = await find('public.example', { family: 4 });
  await server.stop();

  const one = (address: string) => ({ address, family: 4 });
  expect(before).toEqual([null, [one('8.8.8.8'), one('8.8.4.4')]]);
  expect(rebound).toEqual(['public.example is not a host of the public internet', []]);
  expect(moved).toEqual([null, [one('8.8.4.4')]]);
});

test('names whose servers do not answer hold up no other', async () => {
  const { server, find } = await startLookup();
  const slow = Array.from({ length: 16 }, (_, number) => find(`slow-${number}.example`));
  await vi.waitFor(() => expect(server.waiting()).toBe(32), { interval: 5 });

  const [error] = await find('public.example');
  const stillWaiting = server.waiting();
  server.release();

  expect([error, stillWaiting]).toEqual([null, 32]);
  expect(await Promise.all(slow)).toEqual(slow.map(() => ['ENODATA', []]));
  await server.stop();
});
