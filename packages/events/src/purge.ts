import { type AnyTrx, metaOf } from '@tenantry/database';
import { sql } from 'kysely';
import type { Envelope } from './envelope.ts';

/**
 * Deletes every row of the transaction's organization in this service's database, and remembers that it is gone: from then
 * on its events are let go. Doing it again changes nothing. It may take up to ten minutes.
 */
export async function purgeOrganization(trx: AnyTrx): Promise<void> {
  await sql`select set_config('statement_timeout', '10min', true), set_config('lock_timeout', '10s', true)`.execute(
    trx,
  );
  await sql`select purge_organization(${metaOf(trx).clock.now()})`.execute(trx);
}

/** The organizations of these events that are purged; none of the others is purged before the transaction ends. */
export async function purgedAmong(trx: AnyTrx, events: readonly Pick<Envelope, 'orgId'>[]): Promise<Set<string>> {
  const ids = new Set(events.flatMap(({ orgId }) => orgId ?? []));
  if (ids.size === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select purged_among(${[...ids]}::uuid[]) as id`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

/** Keeps the organization from being purged before the transaction ends. Of one that was, nothing is left to be found. */
export async function holdOffPurge(trx: AnyTrx, orgId: string): Promise<void> {
  await purgedAmong(trx, [{ orgId }]);
}
