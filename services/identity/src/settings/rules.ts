const maximumKeys = 50;
const maximumBytes = 8192;

/** The BCP 47 tag as it is written properly, `de-CH` for `de-ch`; null when it is none. */
export function canonicalLocale(locale: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(locale);
    return canonical !== undefined && canonical.length <= 35 ? canonical : null;
  } catch {
    return null;
  }
}

/** Whether this is the IANA name of a time zone, former names among them; an offset such as `+01:00` is none. */
export function isTimeZone(timeZone: string): boolean {
  if (!/^[A-Za-z]/.test(timeZone) || timeZone.length > 64) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/** What is wrong with metadata, for a person to read; null when nothing is. */
export function metadataProblem(metadata: unknown): string | null {
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return 'Metadata is a JSON object.';
  if (Object.keys(metadata).length > maximumKeys) return `Metadata has at most ${maximumKeys} keys.`;
  const text = JSON.stringify(metadata);
  if (Buffer.byteLength(text) > maximumBytes) return `Metadata has at most ${maximumBytes} bytes as JSON.`;
  if (!isStorable(metadata)) return 'Metadata has no NUL character and no half of a surrogate pair in its texts.';
  return null;
}

/** Whether Postgres takes every text within as it is. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorable(inner));
}
