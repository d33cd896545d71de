import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** What is known of a key that was counted before. */
export interface KnownKey {
  readonly key: string;
  readonly meter: string;
  readonly quantity: bigint;
  /** What a consuming call was answered; null where nothing consumed it, or where the event is no longer kept. */
  readonly answeredUsed: bigint | null;
  readonly answeredLimit: bigint | null;
  readonly answeredResetsAt: Date | null;
}

/** Those of the keys that were counted before, by key. */
export async function findKeys(trx: Trx<DB>, keys: readonly string[]): Promise<ReadonlyMap<string, KnownKey>> {
  const { rows } = await sql<KnownKey>`
    SELECT k.key, k.meter, k.quantity, e.answered_used, e.answered_limit, e.answered_resets_at
    FROM usage_event_key k LEFT JOIN usage_event e ON e.occurred_at = k.occurred_at AND e.key = k.key
    WHERE k.key = ANY (${[...keys]})`.execute(trx);
  return new Map(rows.map((row) => [row.key, row]));
}
