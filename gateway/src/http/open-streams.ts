import type { Permission } from '@tenantry/schema';
import type { Door, Visitor } from '../authentication/door.ts';

/** How often it is asked whether somebody is still let in, in milliseconds. */
const intervalMs = 1_000;

/** Streams that end when whoever has opened them is not let in any more, or when all is stopped. */
export interface OpenStreams {
  /** The signal that is aborted then. Whoever has come to the end of the stream leaves. */
  watch(visitor: Visitor, permission: Permission): { readonly signal: AbortSignal; leave(): void };
  /** Ends all of them. */
  stop(): void;
}

/** Watches by asking at the door, which remembers who may come in until it hears otherwise. */
export function createOpenStreams(enter: Door): OpenStreams {
  const open = new Set<() => void>();

  return {
    watch(visitor, permission) {
      const over = new AbortController();
      const end = () => {
        leave();
        over.abort();
      };
      const look = async () => {
        const { actor } = await enter(visitor);
        if (!actor.permissions.has(permission)) end();
      };
      const timer = setInterval(() => void look().catch(end), intervalMs);
      const leave = () => {
        clearInterval(timer);
        open.delete(end);
      };
      open.add(end);
      return { signal: over.signal, leave };
    },
    stop() {
      for (const end of open) end();
    },
  };
}

/** What comes of a body until the signal is aborted; then it ends there, and the rest is given up. `leave` is called at its end. */
export function bodyUntil(
  signal: AbortSignal,
  body: ReadableStream<Uint8Array>,
  leave: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const over = new Promise<{ done: true; value?: undefined }>((resolve) => {
    signal.addEventListener('abort', () => resolve({ done: true }), { once: true });
  });
  // What is given up may break off before it is heard why.
  const next = () =>
    reader.read().catch((error: unknown) => {
      if (signal.aborted) return over;
      leave();
      throw error;
    });
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await Promise.race([over, next()]);
        if (!done) return controller.enqueue(value);
        leave();
        controller.close();
        await reader.cancel().catch(() => {});
      },
      cancel(reason) {
        leave();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
