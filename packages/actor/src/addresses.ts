import { BlockList, isIP } from 'node:net';
import * as z from 'zod';

/** Whether a text is an address or a CIDR range of IPv4 or IPv6 (RFC 4632, RFC 4291). */
export function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0 || address.includes('%')) return false;
  if (bits === undefined) return true;
  return /^(0|[1-9]\d{0,2})$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}

/** Whether an address lies in one of the ranges. An IPv4 address counts as such however it is written. */
export function isWithin(address: string, ranges: readonly string[]): boolean {
  const plain = plainAddress(address);
  return isIP(plain) !== 0 && listOf(ranges).check(plain, isIP(plain) === 4 ? 'ipv4' : 'ipv6');
}

/** An IPv4 address as such, where it is written as one of IPv6 (RFC 4291, 2.5.5.2). */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');
}

/** The same ranges are asked about with every request, so each array is read once. */
const lists = new WeakMap<readonly string[], BlockList>();

function listOf(ranges: readonly string[]): BlockList {
  const known = lists.get(ranges);
  if (known) return known;
  const list = new BlockList();
  for (const range of ranges) {
    const [network = '', bits] = range.split('/');
    const family = isIP(network) === 4 ? 'ipv4' : 'ipv6';
    list.addSubnet(network, bits === undefined ? (family === 'ipv4' ? 32 : 128) : Number(bits), family);
  }
  lists.set(ranges, list);
  return list;
}

/** Addresses and ranges with commas between them, as configuration has them; none by default. */
export const addressRanges = z
  .string()
  .default('')
  .transform((list) => list.split(',').flatMap((range) => range.trim() || []))
  .refine(
    (ranges) => ranges.every(isAddressRange),
    'must be addresses or ranges such as 10.0.0.0/8, with commas between',
  );
