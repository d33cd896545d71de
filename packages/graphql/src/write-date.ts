const dayMs = 86_400_000;
/** The first day of the year 10000, which is written otherwise. */
const endMs = 253_402_300_800_000;

/** Days as they are written, by their number: answers have the same few again and again. */
const days = new Map<number, string>();
const rememberedDays = 5_000;

const two = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));
const three = Array.from({ length: 1_000 }, (_, value) => String(value).padStart(3, '0'));

/** Writes a date as `toISOString` does, in a tenth of the time. Null before 1970, after 9999, and for a date that is none. */
export function writeDate(date: Date): string | null {
  const time = date.getTime();
  if (!(time >= 0 && time < endMs)) return null;
  const number = Math.floor(time / dayMs);
  const rest = time - number * dayMs;
  const seconds = Math.floor(rest / 1_000);
  const minutes = Math.floor(seconds / 60);
  const clock = `${two[Math.floor(minutes / 60)]}:${two[minutes % 60]}:${two[seconds % 60]}.${three[rest % 1_000]}`;
  return `${days.get(number) ?? writeDay(number, date)}T${clock}Z`;
}

function writeDay(number: number, date: Date): string {
  const day = date.toISOString().slice(0, 10);
  if (days.size >= rememberedDays) days.clear();
  days.set(number, day);
  return day;
}
