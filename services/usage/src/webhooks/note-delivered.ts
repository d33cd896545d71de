import type pg from 'pg';
import { markDelivered, type Taken } from './attempt-store.ts';

/** How many deliveries are noted in one statement. */
const atMost = 200;

/**
 * Notes that deliveries were taken: those that end while a note is being written are written together by the next. Where they
 * cannot be written together each is by itself, so that none is lost for another's sake.
 */
export function noteDelivered(worker: pg.Pool): (taken: Taken) => Promise<void> {
  let waiting: { readonly taken: Taken; readonly done: PromiseWithResolvers<void> }[] = [];
  let isWriting = false;

  async function write() {
    isWriting = true;
    while (waiting.length > 0) {
      const some = waiting.slice(0, atMost);
      waiting = waiting.slice(atMost);
      await markDelivered(
        worker,
        some.map(({ taken }) => taken),
      ).then(
        () => some.forEach(({ done }) => done.resolve()),
        () =>
          Promise.all(some.map(({ taken, done }) => markDelivered(worker, [taken]).then(done.resolve, done.reject))),
      );
    }
    isWriting = false;
  }

  return (taken) => {
    const done = Promise.withResolvers<void>();
    waiting.push({ taken, done });
    if (!isWriting) void write();
    return done.promise;
  };
}
