import { setTimeout } from 'node:timers/promises';

/** Waits so many milliseconds, or until the signal. Never throws. */
export async function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => {});
}

/** Waits before another try: up to 50 ms after the first failure, doubling to at most 10 s, half of it jitter. */
export async function backOff(failures: number, signal?: AbortSignal): Promise<void> {
  const longest = Math.min(50 * 2 ** (failures - 1), 10_000);
  await pause(longest * (0.5 + Math.random() / 2), signal);
}
