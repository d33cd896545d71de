import type { PersonDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

/** The most that is told. */
const most = 1_000;

/** Which subscriptions the person of the scope changed, newest first. */
export async function findOwnSubscriptionChanges(db: PersonDb<DB>) {
  const { rows } = await sql<{ orgId: string; kind: string; changedAt: Date }>`
    SELECT * FROM own_subscription_changes(${most})`.execute(db);
  return rows;
}
