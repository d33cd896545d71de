import { domainToASCII } from 'node:url';
import providers from 'email-providers';
import { parse } from 'tldts';

const publicProviders: ReadonlySet<string> = new Set(providers);

/** The domain as it is stored: lower case, ASCII (UTS 46), without the root's dot; null when it is none that can be registered. */
export function domainName(text: string): string | null {
  // What would end the host of a URL is no part of one.
  if (/[\s/\\:@?#%]/.test(text.trim())) return null;
  const name = domainToASCII(text.trim().replace(/\.$/, '').toLowerCase());
  if (name.length === 0 || name.length > 253) return null;
  const { domain, isIp, isIcann, isPrivate } = parse(name, { validateHostname: true, allowPrivateDomains: true });
  // Labels of a host: RFC 1123. A suffix of the public list, such as co.uk, has no domain.
  const isHost = name.split('.').every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return isHost && domain !== null && !isIp && (isIcann || isPrivate) ? name : null;
}

/** Whether anybody can have an address under the domain: it is a public mail provider's, or below one. */
export function isPublicMailProvider(name: string): boolean {
  const labels = name.split('.');
  return labels.some((_, index) => publicProviders.has(labels.slice(index).join('.')));
}
