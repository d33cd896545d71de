import { findTenancyViolations } from '@tenantry/database';
import { expect } from 'vitest';
import { test } from './fixtures.ts';

test('every table is of organizations or of people, or shared for a reason', async ({ world }) => {
  expect(await findTenancyViolations(world.url, 'usage')).toEqual([]);
});
