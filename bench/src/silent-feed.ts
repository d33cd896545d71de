import type { Feed } from '@tenantry/events';

/** Tells nothing. */
export const silentFeed: Feed = {
  async read({ waitMs = 0, signal }) {
    const { promise: aborted, resolve } = Promise.withResolvers<void>();
    signal?.addEventListener('abort', () => resolve(), { once: true });
    if (waitMs > 0) await aborted;
    signal?.throwIfAborted();
    return { events: [], head: 0n };
  },
};
