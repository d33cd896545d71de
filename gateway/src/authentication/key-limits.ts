import { HeaderMap } from '@apollo/server';
import { fault } from '@tenantry/graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Credential, fingerprintOf } from './credentials.ts';

/** How many requests an API key makes in a minute, unless configured otherwise. */
const defaultRequestsPerMinute = 6_000;

/** Counts a request; rejects with RATE_LIMITED, and when to try again, when the credential has made too many. */
export type SpendRequest = (credential: Credential | null) => Promise<void>;

/**
 * Limits the requests of each API key in a minute, in this process. A key is counted before anybody asks whether it is a good
 * one: too many requests are answered with 429 whatever the key, so that a program which waits is not told to give up.
 */
export function createKeyLimits(requestsPerMinute: number = defaultRequestsPerMinute): SpendRequest {
  const limiter = new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  return async (credential) => {
    if (credential?.kind !== 'api_key') return;
    try {
      await limiter.consume(fingerprintOf(credential));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.ceil(refusal.msBeforeNext / 1_000);
      throw fault(
        'RATE_LIMITED',
        `An API key makes at most ${requestsPerMinute} requests a minute. Try again in ${seconds} s.`,
        { http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) } },
      );
    }
  };
}
