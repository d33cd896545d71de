import { HeaderMap } from '@apollo/server';
import { fault } from '@tenantry/graphql';
import type { Counter } from '../protection/counters.ts';
import { type Credential, fingerprintOf } from './credentials.ts';

/** How many requests an API key makes in a minute, unless configured otherwise. */
const defaultRequestsPerMinute = 6_000;

/** Counts a request; rejects with RATE_LIMITED, and when to try again, when the credential has made too many. */
export type SpendRequest = (credential: Credential | null) => Promise<void>;

/**
 * Limits the requests of each API key in a minute. A key is counted before anybody asks whether it is a good one: too many
 * requests are answered with 429 whatever the key, so that a program which waits is not told to give up.
 */
export function createKeyLimits(counter: Counter, requestsPerMinute: number = defaultRequestsPerMinute): SpendRequest {
  return async (credential) => {
    if (credential?.kind !== 'api_key') return;
    const { used, seconds } = await counter.add(`key:${fingerprintOf(credential)}`, 1);
    if (used <= requestsPerMinute) return;
    throw fault(
      'RATE_LIMITED',
      `An API key makes at most ${requestsPerMinute} requests a minute. Try again in ${seconds} s.`,
      { http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) } },
    );
  };
}
