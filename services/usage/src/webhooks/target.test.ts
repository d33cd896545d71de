import { expect, test } from 'vitest';
import { isPublicAddress, publicLookup, TargetRefused, urlProblem } from './target.ts';

test.each([
  ['https://example.com/hook', null],
  ['https://example.com:8443/hook', null],
  ['https://8.8.8.8/hook', null],
  ['https://[2606:4700::1111]/hook', null],
  ['http://example.com/hook', 'https'],
  ['https://example.com:22/hook', 'port'],
  ['https://somebody:word@example.com/', 'user name'],
  ['https://127.0.0.1/', 'public'],
  ['https://2130706433/', 'public'],
  ['https://0177.0.0.1/', 'public'],
  ['https://0x7f.1/', 'public'],
  ['https://0x7f000001/', 'public'],
  ['https://127.1/', 'public'],
  ['https://0/', 'public'],
  ['https://１２７.0.0.1/', 'public'],
  ['https://169.254.169.254/latest/meta-data', 'public'],
  ['https://[::1]/', 'public'],
  ['https://[::]/', 'public'],
  ['https://[::ffff:127.0.0.1]/', 'public'],
  ['https://[::ffff:7f00:1]/', 'public'],
  ['https://[fd00:ec2::254]/', 'public'],
  ['https://[64:ff9b::a9fe:a9fe]/', 'public'],
  ['nowhere', 'whole'],
  [`https://example.com/${'x'.repeat(2_000)}`, 'whole'],
])('%s as a target: %s', (url, problem) => {
  if (problem === null) expect(urlProblem(url, false)).toBeNull();
  else expect(urlProblem(url, false)).toContain(problem);
});

test.each([
  ['8.8.8.8', true],
  ['93.184.216.34', true],
  ['2606:4700:4700::1111', true],
  ['0.0.0.0', false],
  ['0.1.2.3', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['100.100.100.200', false],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.0.0.192', false],
  ['192.0.2.1', false],
  ['192.88.99.1', false],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['198.19.255.255', false],
  ['198.51.100.1', false],
  ['203.0.113.1', false],
  ['224.0.0.1', false],
  ['239.255.255.255', false],
  ['240.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['::ffff:169.254.169.254', false],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b:1::1', false],
  ['100::1', false],
  ['2001::1', false],
  ['2001:20::1', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['3fff::1', false],
  ['4000::1', false],
  ['5f00::1', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['fec0::1', false],
  ['ff02::1', false],
  ['example.com', false],
  ['', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

/** What a socket gets for a name that has these addresses, and how often the name was resolved. */
function lookUp(all: boolean, ...addresses: string[]): Promise<unknown[]> {
  let asked = 0;
  const lookup = publicLookup((_, __, done) => {
    asked += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  });
  return new Promise((resolve) =>
    lookup('name.example', { all }, (error, ...found) => resolve([error?.constructor ?? null, ...found, asked])),
  );
}

test('a socket is given the addresses that were checked, and none if any of them is not public', async () => {
  expect(await lookUp(false, '8.8.8.8', '2606:4700::1111')).toEqual([null, '8.8.8.8', 4, 1]);
  expect(await lookUp(true, '8.8.8.8')).toEqual([null, [{ address: '8.8.8.8', family: 4 }], 1]);
  expect(await lookUp(true, '8.8.8.8', '169.254.169.254')).toEqual([TargetRefused, [], 1]);
  expect(await lookUp(false, '::ffff:10.0.0.1')).toEqual([TargetRefused, [], 1]);
  expect(await lookUp(true)).toEqual([TargetRefused, [], 1]);
});
