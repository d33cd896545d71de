import * as events from '@tenantry/events';
import { decodeId } from '@tenantry/graphql';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { thinFields } from './catalogue.ts';
import { eventDocument } from './event-document.ts';
import { exampleOf } from './event-examples.ts';
import { bodySchema } from './event-schemas.ts';
import { publicEvents } from './public-events.ts';

const types = Object.keys(publicEvents);
const definitions = Object.values(events).filter((value) => typeof value === 'function' && 'schema' in value);

test.each(types)(
  'the example of %s fits its JSON Schema, and so does its thin payload; without an ID neither does',
  (type) => {
    const schema = z.fromJSONSchema(bodySchema(type));
    const example = exampleOf(type) as { data: Record<string, unknown> };
    const thin = Object.fromEntries(thinFields(type).map((field) => [field, example.data[field]]));

    expect(schema.safeParse(example).error).toBeUndefined();
    expect(schema.safeParse({ ...example, data: thin }).error).toBeUndefined();
    expect(schema.safeParse({ ...example, data: { ...thin, organizationId: 'acme' } }).success).toBe(false);
    expect(schema.safeParse({ ...example, type: 'other' }).success).toBe(false);
  },
);

test.each(types)('the example of %s could have been published', (type) => {
  const { data } = exampleOf(type) as { data: Record<string, unknown> };
  const published = Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      (typeof value === 'string' && decodeId(value)?.uuid) || value,
    ]),
  );
  const definition = definitions.find((one) => one.type === type);
  const partial = definition?.schema instanceof z.ZodObject ? definition.schema.partial() : null;

  expect(partial?.safeParse(published).error).toBeUndefined();
  expect(partial).not.toBeNull();
});

test('the document tells every type', () => {
  const told = [...eventDocument().matchAll(/^### `(.*)`$/gm)].map(([, type]) => type);

  expect(told.toSorted()).toEqual(types.toSorted());
});
