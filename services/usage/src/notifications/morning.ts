import { Temporal } from 'temporal-polyfill';

/** When digests are mailed, by the organization's clock. */
const hour = 8;

/** The last eight in the morning of a time zone at a moment; where clocks skip it, as much later as they skip. */
export function lastMorning(timeZone: string, at: Date): Date {
  const now = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const today = now.toPlainDate().toZonedDateTime({ timeZone, plainTime: { hour } });
  const morning =
    Temporal.ZonedDateTime.compare(today, now) <= 0
      ? today
      : now.toPlainDate().subtract({ days: 1 }).toZonedDateTime({ timeZone, plainTime: { hour } });
  return new Date(morning.epochMilliseconds);
}
