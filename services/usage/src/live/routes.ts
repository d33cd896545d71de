import { type CallerRoutes, forCallers, refusal } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { streamOf } from '../stream-of.ts';
import type { LiveTotals, Totals } from './totals.ts';

/** The most streams of an organization at a process. */
const mostStreams = 100;
/** How long a client waits before it comes back, in milliseconds. */
const retryMs = 2_000;

/**
 * `GET /v1/usage/stream` tells the totals of the organization and every change to them, as Server-Sent Events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html), to who has USAGE_READ. Each event is whole, so that one that
 * was missed is missed no more with the next; who comes back with the last ID they have seen hears of what has changed since.
 */
export function liveRoutes({ live, ...callers }: CallerRoutes<DB> & { readonly live: LiveTotals }): Hono {
  const app = new Hono();
  app.get(
    '/v1/usage/stream',
    forCallers(callers, 'USAGE_READ', async (c, { orgId, meta }) => {
      if (live.watching(orgId) >= mostStreams)
        return refusal('RATE_LIMITED', `An organization has at most ${mostStreams} streams. Close one first.`, {
          status: 429,
          requestId: meta.requestId ?? 'none',
        });
      // Whoever watches is counted from here on.
      const events = eventsOf(live.watch(orgId), c.req.header('last-event-id') ?? null);
      return new Response(streamOf(await events.next(), events), {
        headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
      });
    }),
  );
  return app;
}

const encoder = new TextEncoder();

async function* eventsOf(totals: AsyncIterable<Totals | null>, seen: string | null): AsyncGenerator<Uint8Array> {
  let start = `retry: ${retryMs}\n\n`;
  for await (const each of totals) {
    // Whoever is between gives up a stream that says nothing.
    const isNews = each !== null && (start === '' || each.id !== seen);
    const said = isNews
      ? `id: ${each.id}\nevent: usage\ndata: ${JSON.stringify({ meters: each.meters })}\n\n`
      : ': nothing new\n\n';
    yield encoder.encode(start + said);
    start = '';
  }
}
