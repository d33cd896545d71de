import { connectPool } from '@tenantry/database';
import { createLogger } from '@tenantry/observability';
import { movableClock } from '@tenantry/testing';
import { expect } from 'vitest';
import { remindOfExpiry } from '../src/api-keys/remind-of-expiry.ts';
import { type Fixtures, test } from './fixtures.ts';

const day = 86_400_000;
const created = new Date('2026-11-01T12:00:00Z');

/** A key that expires so many days after it was made. */
async function makeKey(
  { identity, organization }: Pick<Fixtures, 'identity' | 'organization'>,
  days: number | null,
  more = {},
) {
  const expiresAt = days === null ? null : new Date(created.getTime() + days * day);
  const columns = { revoked_at: null, replaced_by: null, ...more };
  const { rows } = await identity.admin.query(
    `INSERT INTO api_key (org_id, user_id, name, secret_hash, scopes, created_at, expires_at, revoked_at, replaced_by)
     VALUES ($1, $2, 'key', gen_random_uuid()::text, '{USAGE_READ}', $3, $4, $5, $6) RETURNING id`,
    [organization.id, organization.owner.userId, created, expiresAt, columns.revoked_at, columns.replaced_by],
  );
  return rows[0].id as string;
}

test('a week before a key expires it is told, once, whoever looks; not of one that is replaced, revoked or short-lived', async ({
  organization,
  identity,
}) => {
  const common = { identity, organization };
  const key = await makeKey(common, 30);
  await makeKey(common, null);
  await makeKey(common, 7);
  await makeKey(common, 90);
  await makeKey(common, 30, { revoked_at: created });
  await makeKey(common, 30, { replaced_by: key });
  const worker = connectPool({ url: identity.url, service: 'identity', role: 'worker', max: 2 });
  const remindAt = async (days: number) => {
    const clock = movableClock(new Date(created.getTime() + days * day));
    await remindOfExpiry({ database: identity.database, worker, clock, logger: createLogger('identity', 'silent') });
  };
  const told = async () => {
    const { rows } = await identity.admin.query(
      `SELECT data, subject FROM outbox WHERE org_id = $1 AND type = 'identity.api_key.expiring'`,
      [organization.id],
    );
    return rows;
  };

  await remindAt(22.9);
  const early = await told();
  await Promise.all([remindAt(23), remindAt(23), remindAt(23)]);
  await remindAt(24);
  await worker.end();

  expect(early).toEqual([]);
  expect(await told()).toEqual([{ data: { apiKeyId: key, expiresAt: '2026-12-01T12:00:00.000Z' }, subject: key }]);
});
