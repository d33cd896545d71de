import { randomUUID } from 'node:crypto';
import type { JsonObject } from '@tenantry/database';
import type { DomainEvent, Envelope, Feed } from '@tenantry/events';

/** A service's feed that tests write themselves. */
export interface MemoryFeed extends Feed {
  /** Publishes an event; one with the ID of an earlier one is that event delivered again. */
  publish(event: DomainEvent, from?: { id?: string; orgId?: string; actor?: JsonObject; requestId?: string }): void;
}

function aborted(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
}

export function memoryFeed(source: string): MemoryFeed {
  const events: Envelope[] = [];
  let published = Promise.withResolvers<void>();
  return {
    publish(event, { id = randomUUID(), orgId = null, actor = null, requestId = null }: Partial<Envelope> = {}) {
      const pos = BigInt(events.length + 1);
      const about = { pos, id, source, orgId, actor, requestId, traceparent: null, causationId: null };
      events.push({
        ...event,
        kind: event.kind ?? 'domain',
        ...about,
        occurredAt: new Date('2026-11-21T09:00:00.000Z'),
      });
      published.resolve();
      published = Promise.withResolvers();
    },
    async read({ after, limit = 500, waitMs = 0, signal }) {
      signal?.throwIfAborted();
      if (waitMs > 0 && after >= events.length) await Promise.race([published.promise, aborted(signal)]);
      signal?.throwIfAborted();
      return { events: events.slice(Number(after), Number(after) + limit), head: BigInt(events.length) };
    },
  };
}
