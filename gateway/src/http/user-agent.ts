import type { HeadersOf } from '../authentication/credentials.ts';

/** How long a name of a client's program is passed on: it is kept with what the client does. */
const maximumLength = 500;

/** What a client calls its program; null when it does not say. */
export function userAgentOf(headers: HeadersOf): string | null {
  return headers.get('user-agent')?.slice(0, maximumLength) || null;
}
