import { hash } from 'node:crypto';
import { isIP } from 'node:net';
import { decodeId } from '@tenantry/graphql';

/** What a caller presents, as identity takes it. */
export type Credential =
  | { readonly kind: 'session'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'api_key'; readonly key: string }
  | { readonly kind: 'staff_session'; readonly headers: Readonly<Record<string, string>> };

/** The headers of a request, however it came. */
export type HeadersOf = Pick<Headers, 'get'>;

const sessionCookie = /(?:^|;\s*)((?:__Secure-)?tenantry\.session_token=[^;]+)/;

/** The credential of a request, or null: an API key or a session token as bearer, or the session cookie. */
export function credentialOf(headers: HeadersOf): Credential | null {
  const authorization = headers.get('authorization');
  const bearer = authorization && /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
  if (bearer?.startsWith('tk_')) return { kind: 'api_key', key: bearer };
  if (authorization) return { kind: 'session', headers: { authorization } };
  const cookie = sessionCookie.exec(headers.get('cookie') ?? '')?.[1];
  return cookie ? { kind: 'session', headers: { cookie } } : null;
}

const staffCookie = /(?:^|;\s*)((?:__Secure-)?tenantry-staff\.session_token=[^;]+)/;

/**
 * The credential of a request at the door of staff, or null: a staff session's token as bearer, or its cookie. Nothing else
 * counts there, and nothing of it counts anywhere else.
 */
export function staffCredentialOf(headers: HeadersOf): Credential | null {
  const authorization = headers.get('authorization');
  if (authorization) return { kind: 'staff_session', headers: { authorization } };
  const cookie = staffCookie.exec(headers.get('cookie') ?? '')?.[1];
  return cookie ? { kind: 'staff_session', headers: { cookie } } : null;
}

/** Tells credentials apart without keeping them. */
export function fingerprintOf(credential: Credential): string {
  return hash('sha256', JSON.stringify(credential), 'base64');
}

/**
 * What names the organization of a request, each source once: the host, and the header `X-Organization`. A subdomain of
 * `publicHost` is a slug, another host is `host:<name>` and counts if an organization has verified it; the header is a UUID or a
 * slug. Empty when nothing names one.
 */
export function organizationsOf(headers: HeadersOf, publicHost: string): readonly string[] {
  const names = [nameOfHost(headers.get('host'), publicHost), nameInHeader(headers.get('x-organization'))];
  return [...new Set(names.filter((name) => name !== null))];
}

function nameOfHost(host: string | null, publicHost: string): string | null {
  const name = host?.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  if (!name || name === publicHost) return null;
  if (name.endsWith(`.${publicHost}`)) return name.slice(0, -publicHost.length - 1);
  return name.includes('.') && isIP(name) === 0 ? `host:${name.slice(0, 253)}` : null;
}

function nameInHeader(header: string | null): string | null {
  const name = header?.trim().replace(/^(host:)+/i, '');
  if (!name) return null;
  const id = decodeId(name);
  return id?.prefix === 'org' ? id.uuid : name.slice(0, 100).toLowerCase();
}
