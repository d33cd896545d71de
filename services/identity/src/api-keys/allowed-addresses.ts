import { isAddressRange } from '@tenantry/actor';
import { invalidValue } from '@tenantry/graphql';

/** The most ranges that a key is bound to. */
const maximum = 50;

/** What is wrong with the addresses a key is to be bound to; null when nothing is. */
export function addressesProblem(addresses: readonly string[] | null | undefined) {
  const path = ['input', 'allowedAddresses'];
  if (!addresses) return null;
  if (addresses.length > maximum) return invalidValue(`A key is bound to at most ${maximum} addresses.`, path);
  const wrong = addresses.findIndex((address) => !isAddressRange(address.trim()));
  if (wrong < 0) return null;
  return invalidValue('This is neither an address nor a CIDR range, such as 203.0.113.0/24 or 2001:db8::/32.', [
    ...path,
    String(wrong),
  ]);
}

/** The addresses as they are stored: each once, and null for anywhere. */
export function storedAddresses(addresses: readonly string[] | null | undefined): string[] | null {
  const unique = [...new Set(addresses?.map((address) => address.trim()))];
  return unique.length > 0 ? unique : null;
}
