import { parseCronItem } from 'graphile-worker';

const minuteMs = 60_000;
const minutesOfYear = 366 * 24 * 60;

/** The first minute after a time that a pattern as of cron means, in UTC; null when there is none within a year. */
export function nextTime(pattern: string, after: Date): Date | null {
  const { match } = parseCronItem({ task: 'any', match: pattern });
  const first = Math.floor(after.getTime() / minuteMs) + 1;
  for (let minute = first; minute <= first + minutesOfYear; minute += 1) {
    const time = new Date(minute * minuteMs);
    const digest = {
      min: time.getUTCMinutes(),
      hour: time.getUTCHours(),
      date: time.getUTCDate(),
      month: time.getUTCMonth() + 1,
      dow: time.getUTCDay(),
    };
    if (match(digest)) return time;
  }
  return null;
}
