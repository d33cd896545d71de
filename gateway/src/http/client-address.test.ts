import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

const proxies = ['10.0.0.0/8', '2001:db8:1::/48'];

test.each([
  ['203.0.113.7', null, '203.0.113.7'],
  ['::ffff:203.0.113.7', null, '203.0.113.7'],
  // Nobody but a proxy is believed.
  ['203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['::ffff:10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['2001:db8:1::9', '2001:db8:2::7', '2001:db8:2::7'],
  // What the client has written stands to the left of what the proxies have added.
  ['10.0.0.1', '192.0.2.66, 198.51.100.1', '198.51.100.1'],
  ['10.0.0.1', '10.9.9.9, 198.51.100.1, 10.0.0.2', '198.51.100.1'],
  ['10.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
  ['10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
  ['10.0.0.1', '[2001:db8:2::7]:4711', '2001:db8:2::7'],
  // Proxies all the way: the first of them asks for itself.
  ['10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
  ['10.0.0.1', null, '10.0.0.1'],
  ['10.0.0.1', '', '10.0.0.1'],
  // Nothing can be told from what is no address.
  ['10.0.0.1', '198.51.100.1, unknown', '10.0.0.1'],
  ['10.0.0.1', '198.51.100.1, fe80::1%eth0, 10.0.0.2', '10.0.0.2'],
])('from %s, forwarded for %j, it is %s', (peer, forwardedFor, client) => {
  expect(clientAddress(peer, forwardedFor, proxies)).toBe(client);
});

test.each([
  '',
  ',',
  '10.0.0.1',
  '127.0.0.1, 10.0.0.1',
  '203.0.113.7:80',
  '[::1',
  'for=192.0.2.66',
  '\u0000',
  'a,'.repeat(1_000),
])('a client that writes %j into the header does not choose its address', (written) => {
  expect(clientAddress('203.0.113.7', written, proxies)).toBe('203.0.113.7');
  expect(clientAddress('10.0.0.1', `${written}, 203.0.113.7`, proxies)).toBe('203.0.113.7');
  expect(clientAddress('203.0.113.7', written, [])).toBe('203.0.113.7');
});
