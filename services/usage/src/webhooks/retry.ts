const [second, minute, hour] = [1_000, 60_000, 3_600_000];
/** How long after each failed try the next one is due: the schedule of Standard Webhooks, whose first try is at once. */
const delays = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;
/** The most that a receiver can ask to be waited for. */
const longestMs = 24 * hour;

/** When to try again after so many tries, a fifth sooner or later, and not before the receiver asked to; null for never. */
export function retryAt(tries: number, now: Date, retryAfterMs: number | null, random = Math.random): Date | null {
  const delay = delays[tries - 1];
  if (delay === undefined) return null;
  const spread = delay * (0.8 + 0.4 * random());
  return new Date(now.getTime() + Math.max(spread, Math.min(retryAfterMs ?? 0, longestMs)));
}

/** What a Retry-After header asks for, in milliseconds: seconds or an HTTP date; null for anything else. */
export function retryAfterOf(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * second;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
