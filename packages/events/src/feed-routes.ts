import { createHash, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { toCloudEvent } from './envelope.ts';
import { type Feed, FeedStopped } from './feed.ts';
import { batchLimit } from './outbox.ts';

/** The longest a reader over HTTP may ask to wait, in milliseconds: shorter than what proxies cut. */
export const longestWait = 25_000;

const position = z
  .string()
  .regex(/^\d{1,19}$/)
  .transform(BigInt);
const querySchema = z.object({
  after: position,
  limit: z.coerce.number().int().min(1).max(batchLimit).default(batchLimit),
  reader: z.string().min(1).max(100).optional(),
  wait: z.coerce.number().int().min(0).max(longestWait).default(0),
});

/**
 * Serves a feed to other services: `GET /events?after=0&limit=500&wait=20000` with `Authorization: Bearer <token>`
 * answers `{ head, events }`, events as CloudEvents. Throws when the token is shorter than 32 characters.
 */
export function feedRoutes(feed: Feed, token: string): (request: Request) => Promise<Response> {
  if (token.length < 32) throw new Error('the feed token must have at least 32 characters');
  const expected = sha256(`Bearer ${token}`);

  return async (request) => {
    // Digests have one length, so the comparison tells nothing about the token's.
    if (!timingSafeEqual(sha256(request.headers.get('authorization') ?? ''), expected))
      return refusal(401, 'unauthorized');
    if (request.method !== 'GET') return refusal(405, 'only GET');
    const query = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!query.success) return refusal(400, z.prettifyError(query.error));

    const { after, limit, wait, reader } = query.data;
    try {
      const { events, head } = await feed.read({ after, limit, waitMs: wait, signal: request.signal, reader });
      return Response.json({ head: String(head), events: events.map(toCloudEvent) });
    } catch (error) {
      if (request.signal.aborted) return refusal(499, 'the reader is gone');
      // Who reads on while the service stops tries again, and finds the next one.
      if (error instanceof FeedStopped) return refusal(503, error.message);
      throw error;
    }
  };
}

function refusal(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
