import { findTenancyViolations } from '@tenantry/database';
import { expect } from 'vitest';
import { test } from './fixtures.ts';

test('every table is of organizations, or shared for a reason', async ({ billing }) => {
  expect(await findTenancyViolations(billing.databaseUrl, 'billing')).toEqual([]);
});
