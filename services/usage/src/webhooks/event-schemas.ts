import type { Json, JsonObject } from '@tenantry/database';
import * as events from '@tenantry/events';
import * as z from 'zod';
import { thinFields } from './catalogue.ts';
import { publicEvents } from './public-events.ts';

/** The JSON Schema of a value, as far as it is told. */
export type FieldSchema = JsonObject;

const definitions = new Map(
  Object.values(events).flatMap((value) =>
    typeof value === 'function' && 'schema' in value && 'type' in value ? [[value.type, value.schema] as const] : [],
  ),
);

/** The schemas of the fields that leave of an event's data, by name; IDs are as the API writes them. Throws for a type that does not leave. */
export function fieldSchemas(type: string): Readonly<Record<string, FieldSchema>> {
  const [event, schema] = [publicEvents[type], definitions.get(type)];
  if (!event || !schema) throw new Error(`${type} is no event that leaves`);
  const { properties = {} } = z.toJSONSchema(schema);
  return Object.fromEntries(
    Object.entries(event.fields).map(([field, prefix]) => {
      const property = properties[field] as FieldSchema | undefined;
      if (!property) throw new Error(`${type} has no ${field}`);
      return [field, shown(property, prefix)];
    }),
  );
}

/** The JSON Schema of a webhook's body. What thin payloads lack is not required, nor is what events of before lack. */
export function bodySchema(type: string): JsonObject {
  const { required = [] } = z.toJSONSchema(definitions.get(type)!);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: type,
    description: publicEvents[type]?.description ?? '',
    type: 'object',
    properties: {
      type: { const: type },
      timestamp: { type: 'string', format: 'date-time' },
      sequence: { type: 'string', pattern: '^\\d+$' },
      data: {
        type: 'object',
        properties: fieldSchemas(type),
        required: thinFields(type).filter((field) => required.includes(field)),
      },
    },
    required: ['type', 'timestamp', 'sequence', 'data'],
  };
}

// Zod writes out what a format means, and how far whole numbers are safe: nothing that a reader misses.
function shown(schema: FieldSchema, prefix: string | null): FieldSchema {
  const { pattern, maximum, anyOf, ...rest } = schema as Record<string, Json>;
  if (Array.isArray(anyOf)) return { anyOf: anyOf.map((one) => shown(one as FieldSchema, prefix)) };
  if (rest['type'] === 'string' && prefix !== null)
    return { type: 'string', pattern: `^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$` };
  return {
    ...rest,
    ...(pattern !== undefined && rest['format'] === undefined && { pattern }),
    ...(maximum !== undefined && maximum !== Number.MAX_SAFE_INTEGER && { maximum }),
  };
}
