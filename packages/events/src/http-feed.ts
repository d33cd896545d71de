import * as z from 'zod';
import { fromCloudEvent } from './envelope.ts';
import type { Feed } from './feed.ts';
import { longestWait } from './feed-routes.ts';

const answerSchema = z.object({ head: z.string().regex(/^\d+$/), events: z.array(z.unknown()) });

/**
 * The feed of another service, as its `feedRoutes` serve it below `url`. A read rejects on any answer but 200 and when the
 * answer is more than 10 s late; consumers and watchers back off and try again.
 */
export function httpFeed(url: string, token: string): Feed {
  const events = new URL('events', url.endsWith('/') ? url : `${url}/`);
  return {
    async read({ after, limit, waitMs = 0, signal, reader }) {
      const wait = Math.min(Math.ceil(waitMs), longestWait);
      const address = new URL(events);
      address.searchParams.set('after', String(after));
      address.searchParams.set('wait', String(wait));
      if (limit !== undefined) address.searchParams.set('limit', String(limit));

      if (reader !== undefined) address.searchParams.set('reader', reader);

      const late = AbortSignal.timeout(wait + 10_000);
      const response = await fetch(address, {
        headers: { authorization: `Bearer ${token}` },
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new Error(`${events} answered ${response.status}`);
      }
      const answer = answerSchema.parse(await response.json());
      return { head: BigInt(answer.head), events: answer.events.map(fromCloudEvent) };
    },
  };
}
