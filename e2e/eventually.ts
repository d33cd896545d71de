import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until `isSo` holds, and returns that answer. Rejects with the last answer after `withinMs`. */
export async function eventually<T>(
  ask: () => Promise<T>,
  isSo: (answer: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (performance.now() > deadline) throw new Error(`Not so within ${withinMs} ms: ${JSON.stringify(answer)}`);
    await pause(20);
  }
}
