import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { compose } from '../compose.ts';

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

/** Breaking changes that were decided on, as graphql-inspector words them; empty after a release. */
const accepted: readonly string[] = [
  // It allowed nothing: meters are for staff.
  "Enum value 'METERS_MANAGE' was removed from enum 'Permission'",
];

test('what is committed is what is composed', () => {
  const { api, supergraph } = compose();

  expect(read('api.graphql')).toBe(api);
  expect(read('supergraph.graphql')).toBe(supergraph);
});

test('clients of the released API go on working', async () => {
  const changes = await diff(buildSchema(read('released.graphql')), buildSchema(read('api.graphql')));

  const breaking = changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
  expect(breaking).toEqual(accepted);
});
