import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAddressRange, isWithin } from './addresses.ts';

test.each(['10.0.0.0/8', '203.0.113.7', '203.0.113.7/32', '0.0.0.0/0', '2001:db8::/32', '::1', '::/0'])(
  '%s is a range',
  (range) => expect(isAddressRange(range)).toBe(true),
);

test.each([
  '',
  '10.0.0.0/33',
  '10.0.0/8',
  '10.0.0.0/8/8',
  '10.0.0.0/',
  '10.0.0.0/08',
  '::/129',
  'fe80::1%eth0',
  'acme.com',
])('%j is none', (range) => expect(isAddressRange(range)).toBe(false));

test('an address is within its own range, whatever the length of the prefix', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, bits) => {
      expect(isWithin(address, [`${address}/${bits}`])).toBe(true);
      expect(isWithin(`::ffff:${address}`, [`${address}/${bits}`])).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, bits) => {
      expect(isWithin(address, [`${address}/${bits}`])).toBe(true);
    }),
  );
});

test.each([
  ['10.1.2.3', ['10.0.0.0/8'], true],
  ['11.1.2.3', ['10.0.0.0/8'], false],
  ['11.1.2.3', ['10.0.0.0/8', '11.1.2.3'], true],
  ['2001:db8::5', ['2001:db8::/64'], true],
  ['2001:db8:1::5', ['2001:db8::/64'], false],
  ['10.1.2.3', ['2001:db8::/32'], false],
  ['10.1.2.3', [], false],
  ['nonsense', ['0.0.0.0/0', '::/0'], false],
])('%s within %j: %s', (address, ranges, within) => expect(isWithin(address, ranges)).toBe(within));
