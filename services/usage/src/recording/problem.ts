/** What a caller says of an event, apart from its meter. */
export interface Described {
  readonly key: string;
  readonly quantity: bigint;
  /** The smallest quantity that means something: 0 or 1. */
  readonly least: bigint;
  readonly occurredAt?: Date | null;
  readonly subject?: string | null;
  readonly properties?: unknown;
}

/** What is wrong with an event's field, for a person to read. */
export interface Problem {
  readonly field: 'key' | 'quantity' | 'occurredAt' | 'subject' | 'properties';
  readonly message: string;
}

const maximumLength = 200;
const maximumQuantity = 10n ** 12n;
const maximumPropertiesLength = 8_192;
const maximumAheadMs = 5 * 60_000;

/** The first thing that is wrong with an event; null when nothing is. */
export function problemOf(
  { key, quantity, least, occurredAt, subject, properties }: Described,
  now: Date,
): Problem | null {
  if (key.length === 0 || !isShortText(key)) return problem('key', `needs 1 to ${maximumLength} characters of text.`);
  if (quantity < least || quantity > maximumQuantity)
    return problem('quantity', `must be a whole number from ${least} to 1,000,000,000,000.`);
  const wrongMoment = occurredAt && problemOfMoment(occurredAt, now);
  if (wrongMoment) return problem('occurredAt', wrongMoment);
  if (subject != null && !isShortText(subject))
    return problem('subject', `takes at most ${maximumLength} characters of text.`);
  if (properties != null && !isStorable(properties)) {
    return problem('properties', `take at most ${maximumPropertiesLength} characters of JSON, and no NUL.`);
  }
  return null;
}

/** Why an event cannot have happened at a moment; null when it can. */
export function problemOfMoment(moment: Date, now: Date): string | null {
  if (moment.getTime() < 0) return 'must not be before 1970.';
  return moment.getTime() > now.getTime() + maximumAheadMs ? 'must not be more than 5 minutes ahead.' : null;
}

function problem(field: Problem['field'], message: string): Problem {
  return { field, message };
}

function isShortText(text: string): boolean {
  return text.length <= maximumLength && isText(text);
}

/** Whether Postgres can keep the text: neither NUL nor half of a surrogate pair. */
function isText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function isStorable(json: unknown): boolean {
  return JSON.stringify(json).length <= maximumPropertiesLength && holdsText(json);
}

function holdsText(json: unknown): boolean {
  if (typeof json === 'string') return isText(json);
  if (typeof json !== 'object' || json === null) return true;
  return Object.entries(json).every(([name, value]) => isText(name) && holdsText(value));
}
