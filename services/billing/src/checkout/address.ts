import { invalidValue } from '@tenantry/graphql';

const longest = 2_000;

/** What is wrong with an address that a customer comes back to; null when it is one of http or https. */
export function addressProblem(address: string, path: readonly string[]) {
  const isWeb = address.length <= longest && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  return isWeb ? null : invalidValue(`An address of http or https with at most ${longest} characters.`, path);
}
