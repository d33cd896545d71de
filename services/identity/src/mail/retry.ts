/** Attempts before a mail is given up: the last one is some six hours after the first. */
const attemptsAtMost = 15;
const firstMs = 10_000;
const longestMs = 3_600_000;

/** When to try again after so many attempts: 10 s later at first, then double that up to an hour; null for never. */
export function retryAt(attempts: number, now: Date): Date | null {
  if (attempts >= attemptsAtMost) return null;
  return new Date(now.getTime() + Math.min(firstMs * 2 ** (attempts - 1), longestMs));
}
