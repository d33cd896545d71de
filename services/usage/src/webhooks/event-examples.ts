import { hash } from 'node:crypto';
import type { Json, JsonObject } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { type FieldSchema, fieldSchemas } from './event-schemas.ts';
import { publicEvents } from './public-events.ts';

/** What fields hold in examples; where nothing is said, what fits the schema. */
const samples: Readonly<Record<string, Json>> = {
  name: 'North',
  slug: 'north',
  role: 'MEMBER',
  number: 'NORTH-0001',
  currency: 'EUR',
  totalMinor: '11900',
  amountDueMinor: '11900',
  amountMinor: '5000',
  refundedMinor: '0',
  planKey: 'STARTER',
  previousPlanKey: 'FREE',
  status: 'ACTIVE',
  meter: 'leads',
  period: 'MONTH',
  threshold: 80,
  used: 40,
  limit: 50,
};
const moment = '2026-11-21T09:00:00.000Z';

/** A webhook's body as it could be, with everything that a snapshot has. */
export function exampleOf(type: string): JsonObject {
  const data = Object.entries(fieldSchemas(type)).map(([field, schema]): [string, Json] => {
    const prefix = publicEvents[type]?.fields[field];
    return [field, prefix == null ? sampleOf(field, schema) : encodeId(prefix, idOf(field))];
  });
  return { type, timestamp: moment, sequence: '1', data: Object.fromEntries(data) };
}

function sampleOf(field: string, { anyOf, type, format, pattern, enum: values }: FieldSchema): Json {
  if (Array.isArray(anyOf)) return sampleOf(field, anyOf[0] as FieldSchema);
  if (format === 'date-time') return moment;
  if (type === 'integer') return samples[field] ?? 1;
  if (type === 'boolean') return false;
  const sample = samples[field];
  if (Array.isArray(values)) return values.find((value) => value === sample) ?? values[0] ?? null;
  return typeof sample === 'string' ? sample : pattern === undefined ? field : '1200';
}

/** An ID of the version that ours have, the same for the same field. */
function idOf(field: string): string {
  const digits = hash('sha256', field);
  return `019f8000-${digits.slice(0, 4)}-7${digits.slice(4, 7)}-8${digits.slice(7, 10)}-${digits.slice(10, 22)}`;
}
