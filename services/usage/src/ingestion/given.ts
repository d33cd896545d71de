import { decodeId } from '@tenantry/graphql';
import type { GivenEvent } from '../recording/countable.ts';

/** An event that cannot be read, with the key where there is one to tell it by. */
export interface Unreadable {
  readonly key: string | null;
  /** Names the field that is wrong. */
  readonly reason: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads an event that has the names of `UsageEventInput`. Fields it does not know are a mistake: nothing is dropped in silence. */
export function readEvent(value: unknown): GivenEvent | Unreadable {
  if (!isObject(value)) return { key: null, reason: 'event: must be a JSON object.' };
  return eventOf(value) ?? { key: keyOf(value['key']), reason: reasonOf(value) };
}

/**
 * Reads a CloudEvent 1.0: `id` is the key, the last part of `type` behind its dots is the meter, `time` is when it happened,
 * `subject` is the subject, and `data` has `quantity`, `user` and `properties`. `source` is not part of the key.
 */
export function readCloudEvent(value: unknown): GivenEvent | Unreadable {
  if (!isObject(value)) return { key: null, reason: 'event: must be a JSON object.' };
  const key = keyOf(value['id']);
  const refuse = (reason: string) => ({ key, reason });
  if (value['specversion'] !== '1.0') return refuse('specversion: must be "1.0".');
  if (key === null) return refuse('id: must be text.');
  if (typeof value['source'] !== 'string' || value['source'] === '') return refuse('source: must be text.');
  if (typeof value['type'] !== 'string' || value['type'] === '') return refuse('type: must be text.');
  const data = value['data'] ?? {};
  if (!isObject(data)) return refuse('data: must be a JSON object.');
  const unknown = Object.keys(data).find((name) => !['quantity', 'user', 'properties'].includes(name));
  if (unknown !== undefined) return refuse(`data.${unknown.slice(0, 60)}: there is no such field.`);
  const { time, subject } = value;
  const fields = { ...data, key, meter: value['type'].split('.').at(-1), occurredAt: time, subject };
  const names: Readonly<Record<string, string>> = { occurredAt: 'time', meter: 'type', subject: 'subject' };
  const read = eventOf(fields);
  if (read) return read;
  const [field = '', ...rest] = reasonOf(fields).split(': ');
  return refuse(`${names[field] ?? `data.${field}`}: ${rest.join(': ')}`);
}

/** Whether a value was understood. */
export function isGiven(read: GivenEvent | Unreadable): read is GivenEvent {
  return 'meter' in read;
}

const checks: Readonly<Record<string, { readonly isRight: (value: unknown) => boolean; readonly needs: string }>> = {
  key: { isRight: (value) => typeof value === 'string', needs: 'must be text.' },
  meter: { isRight: (value) => typeof value === 'string', needs: 'must be text.' },
  quantity: { isRight: (value) => value == null || wholeNumber(value) !== null, needs: 'must be a whole number.' },
  occurredAt: {
    isRight: (value) => value == null || momentOf(value) !== null,
    needs: 'must be a time such as 2026-11-21T09:30:00Z.',
  },
  subject: { isRight: (value) => value == null || typeof value === 'string', needs: 'must be text.' },
  user: { isRight: (value) => value == null || userOf(value) !== null, needs: 'must be the ID of a user.' },
  properties: { isRight: (value) => value == null || isObject(value), needs: 'must be a JSON object.' },
};

function reasonOf(fields: Fields): string {
  const wrong = Object.entries(checks).find(([name, { isRight }]) => !isRight(fields[name]));
  if (wrong) return `${wrong[0]}: ${wrong[1].needs}`;
  const unknown = Object.keys(fields).find((name) => !Object.hasOwn(checks, name)) ?? '';
  return `${unknown.slice(0, 60)}: there is no such field.`;
}

function eventOf(fields: Fields): GivenEvent | null {
  for (const name in fields) if (!Object.hasOwn(checks, name)) return null;
  for (const name in checks) if (!checks[name]!.isRight(fields[name])) return null;
  const { key, meter, quantity, occurredAt, subject, user, properties } = fields;
  return {
    key: key as string,
    meter: meter as string,
    quantity: quantity == null ? null : wholeNumber(quantity),
    occurredAt: occurredAt == null ? null : momentOf(occurredAt),
    subject: (subject as string | undefined) ?? null,
    user: user == null ? null : userOf(user),
    properties: properties ?? null,
  };
}

function keyOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function wholeNumber(value: unknown): bigint | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : null;
  return typeof value === 'string' && /^\d{1,40}$/.test(value) ? BigInt(value) : null;
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i;

function momentOf(value: unknown): Date | null {
  if (typeof value !== 'string' || !moment.test(value)) return null;
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date;
}

function userOf(value: unknown): string | null {
  const id = typeof value === 'string' ? decodeId(value) : null;
  return id?.prefix === 'usr' ? id.uuid : null;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
