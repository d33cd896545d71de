import type { Database } from '@tenantry/database';
import { type CallerRoutes, forCallers, type HttpCaller } from '@tenantry/graphql';
import { Hono } from 'hono';
import type { DB } from '../generated/tables.ts';
import { maximumEvents } from '../recording/record-usage.ts';
import { BodyError, bytesOf, refusalOfBody, textOf } from './body.ts';
import { readCloudEvent, readEvent } from './given.ts';
import { createRecordGiven, type Verdict } from './record-given.ts';
import { answerStream } from './stream.ts';

/** The largest body that is no stream, unpacked, in bytes: a thousand events fit. */
const maximumBody = 1_000_000;
const kinds = 'application/json, application/x-ndjson or application/cloudevents-batch+json';

/**
 * `POST /v1/usage` records events of servers, who need USAGE_RECORD: a JSON array, a batch of CloudEvents, or a stream of
 * lines of any length. Each event has a verdict of its own, as `recordUsage` gives it.
 */
export function ingestionRoutes({ database, ...callers }: CallerRoutes<DB>): Hono {
  const app = new Hono();
  app.post(
    '/v1/usage',
    forCallers({ database, ...callers }, 'USAGE_RECORD', async (c, caller) => {
      const requestId = caller.meta.requestId ?? 'none';
      try {
        const kind = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
        const bytes = bytesOf(c.req.raw);
        if (kind === 'application/x-ndjson') {
          const report = (err: unknown) => callers.logger.error({ err, requestId }, 'a stream of usage failed');
          const lines = await answerStream(bytes, createRecordGiven(database, caller), { requestId, report });
          return new Response(lines, { headers: { 'content-type': 'application/x-ndjson' } });
        }
        if (kind === 'application/json' || kind === 'application/cloudevents-batch+json')
          return Response.json({ results: await recordDocument(database, caller, kind, bytes) });
        throw new BodyError(415, `content-type: takes ${kinds}.`);
      } catch (error) {
        if (error instanceof BodyError) return refusalOfBody(error, requestId);
        throw error;
      }
    }),
  );
  return app;
}

async function recordDocument(
  database: Database<DB>,
  caller: HttpCaller,
  kind: 'application/json' | 'application/cloudevents-batch+json',
  bytes: AsyncIterable<Uint8Array>,
): Promise<Verdict[]> {
  const values = parsed(await textOf(bytes, maximumBody));
  if (!Array.isArray(values) || values.length === 0 || values.length > maximumEvents)
    throw new BodyError(400, `body: must be a JSON array of 1 to ${maximumEvents} events.`);
  return kind === 'application/json'
    ? createRecordGiven(database, caller)(values.map(readEvent))
    : createRecordGiven(database, caller, namedByCloudEvents)(values.map(readCloudEvent));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BodyError(400, 'body: is not JSON.');
  }
}

const cloudNames = new Map([
  ['key', 'id'],
  ['meter', 'type'],
  ['occurredAt', 'time'],
  ['quantity', 'data.quantity'],
  ['properties', 'data.properties'],
]);

function namedByCloudEvents(reason: string): string {
  return reason.replace(/^\w+/, (field) => cloudNames.get(field) ?? field);
}
