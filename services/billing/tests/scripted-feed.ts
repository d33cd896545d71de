import { randomUUID } from 'node:crypto';
import type { DomainEvent, Envelope, Feed } from '@tenantry/events';

/** A feed of another service that holds what a test publishes. */
export interface ScriptedFeed extends Feed {
  publish(event: DomainEvent, orgId: string): void;
}

/** An empty feed of the service `source`. */
export function createScriptedFeed(source: string): ScriptedFeed {
  const noContext = { actor: null, requestId: null, traceparent: null, causationId: null };
  const events: Envelope[] = [];
  let published = Promise.withResolvers<void>();
  return {
    publish({ kind = 'domain', ...event }, orgId) {
      const pos = BigInt(events.length + 1);
      events.push({ ...noContext, ...event, pos, id: randomUUID(), source, kind, orgId, occurredAt: new Date() });
      published.resolve();
      published = Promise.withResolvers();
    },
    async read({ after, waitMs = 0, signal }) {
      signal?.throwIfAborted();
      const { promise: aborted, resolve } = Promise.withResolvers<void>();
      signal?.addEventListener('abort', () => resolve(), { once: true });
      if (waitMs > 0 && after >= BigInt(events.length)) await Promise.race([published.promise, aborted]);
      signal?.throwIfAborted();
      return { events: events.filter(({ pos }) => pos > after), head: BigInt(events.length) };
    },
  };
}
