import { isDeepStrictEqual } from 'node:util';
import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { lockSubscription } from '../subscriptions/store.ts';
import type { Terms } from '../subscriptions/terms.ts';
import { annualValueOf } from './annual-value.ts';
import { type Movement, movementsOf } from './movement.ts';
import { type Account, findAccounts, insertMovement, insertTrialOutcome, saveAccount } from './ledger-store.ts';

/** Books what a change of the transaction's organization, to this version of its subscription, means for recurring revenue. */
export async function bookMovements(trx: Trx<DB>, version: number, previous: Terms | null, next: Terms): Promise<void> {
  const [before, after] = [previous && annualValueOf(previous), annualValueOf(next)];
  if (previous?.status === 'TRIALING' && next.status !== 'TRIALING')
    await insertTrialOutcome(trx, metaOf(trx).clock.now(), after.annualMinor > 0n);
  if (isDeepStrictEqual(before, after) || (!before?.annualMinor && !after.annualMinor)) return;
  const accounts = await accountsByCurrency(trx);
  for (const movement of movementsOf(before, after, (currency) => accounts.has(currency)))
    await book(trx, version, accounts.get(movement.currency), movement);
}

/**
 * Books that the transaction's organization, which is to be purged, brings nothing any more. What it brought until now stays in
 * the ledger, under a name that leads nowhere once the accounts are gone.
 */
export async function closeAccounts(trx: Trx<DB>): Promise<void> {
  const subscription = await lockSubscription(trx);
  if (!subscription) return;
  for (const account of await findAccounts(trx)) {
    const { currency, annualMinor } = account;
    for (const movement of movementsOf({ currency, annualMinor }, { currency, annualMinor: 0n }, () => true))
      await book(trx, subscription.version + 1, account, movement);
  }
}

async function accountsByCurrency(trx: Trx<DB>): Promise<ReadonlyMap<string, Account>> {
  return new Map((await findAccounts(trx)).map((account) => [account.currency, account]));
}

async function book(trx: Trx<DB>, version: number, account: Account | undefined, movement: Movement): Promise<void> {
  const { currency, annualBeforeMinor, annualAfterMinor } = movement;
  const occurredAt = metaOf(trx).clock.now();
  const firstPaidAt = account?.firstPaidAt ?? occurredAt;
  const monthOpeningMinor =
    account && isSameMonth(account.movedAt, occurredAt) ? account.monthOpeningMinor : annualBeforeMinor;
  const state = { currency, annualMinor: annualAfterMinor, monthOpeningMinor, firstPaidAt, movedAt: occurredAt };
  const accountId = await saveAccount(trx, state);
  await insertMovement(trx, { ...movement, accountId, version, monthOpeningMinor, firstPaidAt, occurredAt });
}

function isSameMonth(one: Date, other: Date): boolean {
  return one.toISOString().slice(0, 7) === other.toISOString().slice(0, 7);
}
