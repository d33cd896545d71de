import type { Json, JsonObject } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { publicEvents } from './public-events.ts';

/** The event types of a service that leave. */
export function publicTypesOf(source: string): string[] {
  return Object.keys(publicEvents).filter((type) => type.startsWith(`${source}.`));
}

/** What leaves of an event's data. Throws for a type that does not leave. */
export function publicData(type: string, data: JsonObject): JsonObject {
  const event = publicEvents[type];
  if (!event) throw new Error(`${type} is no event that leaves`);
  const shown = Object.entries(event.fields).flatMap(([field, prefix]): [string, Json][] => {
    const value = data[field];
    if (value === undefined) return [];
    return [[field, prefix !== null && typeof value === 'string' ? encodeId(prefix, value) : value]];
  });
  return Object.fromEntries(shown);
}

/** What a thin payload has of what leaves: what it happened to. */
export function thinData(type: string, data: JsonObject): JsonObject {
  if (!publicEvents[type]) return data;
  const shown = thinFields(type);
  return Object.fromEntries(Object.entries(data).filter(([field]) => shown.includes(field)));
}

/** The fields of a thin payload's data: IDs, and what else says what it happened to. */
export function thinFields(type: string): string[] {
  const { fields = {}, names = [] } = publicEvents[type] ?? {};
  return Object.entries(fields).flatMap(([field, prefix]) => (prefix !== null || names.includes(field) ? [field] : []));
}
