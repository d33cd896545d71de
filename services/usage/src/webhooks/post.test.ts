import { Socket } from 'node:net';
import type { buildConnector } from 'undici';
import { expect, test } from 'vitest';
import { toPublicPeers } from './post.ts';
import { TargetRefused } from './target.ts';

/** What a connection becomes that has led to this address. */
function connected(remoteAddress: string | undefined, failure: Error | null = null) {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: remoteAddress });
  const connect: buildConnector.connector = (_, done) => (failure ? done(failure, null) : done(null, socket));
  return new Promise<unknown[]>((resolve) =>
    toPublicPeers(connect)({ hostname: 'name.example', protocol: 'https:', port: '443' }, (error, given) =>
      resolve([error?.constructor ?? null, given === socket, socket.destroyed]),
    ),
  );
}

test('a connection to another address than one of the public internet is given up before anything is sent', async () => {
  expect(await connected('8.8.8.8')).toEqual([null, true, false]);
  expect(await connected('2606:4700::1111')).toEqual([null, true, false]);
  for (const address of ['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:127.0.0.1', 'fd00::1', undefined])
    expect(await connected(address), address ?? 'unknown').toEqual([TargetRefused, false, true]);
  expect(await connected('8.8.8.8', new TypeError('no way'))).toEqual([TypeError, false, false]);
});
