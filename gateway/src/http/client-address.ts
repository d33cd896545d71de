import { isIP } from 'node:net';
import { isWithin, plainAddress } from '@tenantry/actor';

/**
 * Where a request comes from. `peer` is the other end of the connection. Where it is a trusted proxy, each hop has added to
 * X-Forwarded-For whom it heard, so the right-most address that is no trusted proxy's is the client's: what is left of it,
 * anybody may have written. From everybody else the header counts for nothing.
 */
export function clientAddress(peer: string, forwardedFor: string | null, trustedProxies: readonly string[]): string {
  let client = plainAddress(peer);
  const hops = forwardedFor?.split(',') ?? [];
  while (isWithin(client, trustedProxies)) {
    const hop = addressIn(hops.pop());
    // What a trusted proxy adds is an address; something else is none of its doing, so it is the last that is known.
    if (hop === null) break;
    client = hop;
  }
  return client;
}

/** The address of a hop, which some proxies write with a port; null when there is none. */
function addressIn(hop: string | undefined): string | null {
  const text = hop?.trim() ?? '';
  const address = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return isIP(address) === 0 || address.includes('%') ? null : plainAddress(address);
}
