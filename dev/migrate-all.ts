import { migrations as billing } from '@tenantry/billing';
import { migrate } from '@tenantry/database';
import { migrations as identity } from '@tenantry/identity';
import { Problem } from '@tenantry/testing/problem';
import { migrations as usage } from '@tenantry/usage';
import type { DatabaseUrls } from './all-in-one.ts';

/**
 * Brings the three databases up to date.
 * @throws {Problem} that names the service, when its login may not do that or a migration fails.
 */
export async function migrateAll(urls: DatabaseUrls): Promise<void> {
  const each = [identity, billing, usage].map(async (migrations) => {
    const service = migrations.service as keyof DatabaseUrls;
    try {
      await migrate({ url: urls[service], ...migrations });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Problem(`The ${service} database cannot be brought up to date: ${reason}`, { cause: error });
    }
  });
  await Promise.all(each);
}
