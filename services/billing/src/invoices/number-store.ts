import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';

/** What is numbered in a series of its own. */
export type DocumentKind = 'INV' | 'CN';

/**
 * The next number of a document issued `at`: `INV-2026-000042`. Each series counts by years of UTC, without gaps, since a
 * transaction that is rolled back never took it; until it ends, others that issue documents wait for this one. Call it last.
 */
export async function takeNumber(trx: Trx<DB>, kind: DocumentKind, at: Date): Promise<string> {
  const name = `${kind}-${at.getUTCFullYear()}`;
  const { last } = await trx
    .insertInto('documentSeries')
    .values({ name, last: 1n })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet((eb) => ({ last: eb('documentSeries.last', '+', 1n) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${name}-${String(last).padStart(6, '0')}`;
}
