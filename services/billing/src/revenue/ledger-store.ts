import type { Trx } from '@tenantry/database';
import type { Selectable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Movement } from './movement.ts';

/** The transaction's organization in the books of one currency. */
export type Account = Selectable<DB['revenueAccount']>;

/** The accounts of the transaction's organization: one for each currency in which it ever paid something recurring. */
export function findAccounts(trx: Trx<DB>): Promise<Account[]> {
  return trx.selectFrom('revenueAccount').selectAll().execute();
}

/** What an account is like after a movement. */
export type AccountState = Pick<Account, 'currency' | 'annualMinor' | 'monthOpeningMinor' | 'firstPaidAt' | 'movedAt'>;

/** Opens the organization's account in a currency, or brings it up to date; answers its ID. */
export async function saveAccount(trx: Trx<DB>, state: AccountState): Promise<string> {
  const { annualMinor, monthOpeningMinor, movedAt } = state;
  const { id } = await trx
    .insertInto('revenueAccount')
    .values(state)
    .onConflict((conflict) =>
      conflict.columns(['orgId', 'currency']).doUpdateSet({ annualMinor, monthOpeningMinor, movedAt }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

interface BookedMovement extends Movement {
  readonly accountId: string;
  /** The subscription's after the change. */
  readonly version: number;
  readonly monthOpeningMinor: bigint;
  readonly firstPaidAt: Date;
  readonly occurredAt: Date;
}

/** Appends to the ledger, which nobody but the platform's staff can read. */
export async function insertMovement(trx: Trx<DB>, movement: BookedMovement): Promise<void> {
  await trx.insertInto('revenueMovement').values(movement).execute();
}

/** Remembers that a trial ended, and not whose. */
export async function insertTrialOutcome(trx: Trx<DB>, endedAt: Date, isConverted: boolean): Promise<void> {
  await trx.insertInto('trialOutcome').values({ endedAt, isConverted }).execute();
}
