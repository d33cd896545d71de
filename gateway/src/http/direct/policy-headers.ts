import { Hono } from 'hono';
import { type BrowserPolicy, browserPolicy } from '../browser-policy.ts';

/** The headers that answers to an origin's pages have, by turns with their values; undefined for the first of its kind, and soon after there. */
export type PolicyHeaders = (origin: string | undefined) => readonly string[] | undefined;

/** Knows what the policy says by asking it: once for each of our origins, and for all others together. */
export function createPolicyHeaders(policy: BrowserPolicy): PolicyHeaders {
  const app = new Hono();
  app.use(...browserPolicy(policy));
  app.post('/graphql', (c) => c.body(null));
  const known = new Map<string, readonly string[]>();
  const ask = async (key: string) => {
    const answer = await app.request('/graphql', { method: 'POST', ...(key && { headers: { origin: key } }) });
    known.set(key, [...answer.headers].flat());
  };
  for (const key of ['', stranger, ...policy.corsOrigins]) void ask(key);
  return (origin) => {
    if (origin === undefined) return known.get('');
    return known.get(policy.corsOrigins.includes(origin) ? origin : stranger);
  };
}

/** An origin that is nobody's: https://www.rfc-editor.org/rfc/rfc2606#section-2. */
const stranger = 'https://stranger.invalid';
