import { migrations as billing } from '@tenantry/billing';
import { findTenancyViolations, migrate } from '@tenantry/database';
import { migrations as identity } from '@tenantry/identity';
import { createTestDatabase } from '@tenantry/testing';
import { migrations as usage } from '@tenantry/usage';
import { expect, test } from 'vitest';

test.each([identity, billing, usage])(
  'every table of $service keeps organizations apart, or says why it need not',
  async (migrations) => {
    const { url, drop } = await createTestDatabase(migrations, migrate);

    expect(await findTenancyViolations(url, migrations.service)).toEqual([]);
    await drop();
  },
);
