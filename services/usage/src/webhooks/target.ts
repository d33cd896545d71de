import type { LookupAddress, LookupOptions } from 'node:dns';
import ipaddr from 'ipaddr.js';

/** An address that webhooks must not be sent to. */
export class TargetRefused extends Error {}

/** Ports below belong to services of other kinds. */
const firstFreePort = 1024;

/**
 * What is wrong with a URL as a target of webhooks; null when nothing is. Names are judged when they are resolved. `toAnywhere` is for
 * development: it allows http and any address.
 */
export function urlProblem(text: string, toAnywhere: boolean): string | null {
  const url = URL.parse(text);
  if (!url || text.length > 2_000) return 'Give a whole https address of at most 2,000 characters.';
  if (url.username || url.password) return 'The address must not hold a user name or a password.';
  if (toAnywhere) return /^https?:$/.test(url.protocol) ? null : 'The address must begin with https://.';
  if (url.protocol !== 'https:') return 'The address must begin with https://.';
  if (url.port !== '' && Number(url.port) < firstFreePort) return 'The port must be 443, or 1024 or above.';
  const literal = literalOf(url.hostname);
  if (literal !== null && !isPublicAddress(literal)) return 'The address is not one of the public internet.';
  return null;
}

/** The IP address that a URL's host is; null when it is a name. URLs write every form of an IPv4 address with four numbers. */
function literalOf(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

/**
 * Whether an address is global unicast: of IPv6 within 2000::/3, and no way into IPv4 (mapped, NAT64, 6to4, Teredo). What cannot be
 * read as an address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed instanceof ipaddr.IPv4) return !otherIPv4.some((range) => parsed.match(range));
  return parsed.match(globalIPv6) && !otherIPv6.some((range) => parsed.match(range));
}

const globalIPv6 = ipaddr.IPv6.parseCIDR('2000::/3');
// Of the IANA registries of special-purpose addresses, what the library may take for ordinary.
const otherIPv4 = ['192.0.0.0/24', '192.88.99.0/24', '198.18.0.0/15', '240.0.0.0/4', '100.64.0.0/10'].map((range) =>
  ipaddr.IPv4.parseCIDR(range),
);
const otherIPv6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '64:ff9b::/96', '64:ff9b:1::/48'].map(
  (range) => ipaddr.IPv6.parseCIDR(range),
);

/** Finds all addresses of a name. */
export type ResolveName = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;
type Done = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Resolves as a socket asks for it, once, and refuses a name if any of its addresses is not public: the socket connects to what was
 * checked and to nothing else.
 */
export function publicLookup(resolver: ResolveName) {
  return (hostname: string, options: LookupOptions, done: Done): void => {
    if (localName.test(hostname)) return done(refusalOf(hostname), []);
    resolver(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const refused = addresses.find(({ address }) => !isPublicAddress(address));
      const [first] = addresses;
      if (refused || !first) return done(refusalOf(hostname), []);
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

/** What is this machine, whatever a name server says: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
const localName = /(^|\.)localhost\.?$/i;
const refusalOf = (hostname: string) => new TargetRefused(`${hostname} is not a host of the public internet`);
