import { metaOf, type Trx } from '@tenantry/database';
import { creditGranted, emit } from '@tenantry/events';
import { invalidValue, notFound } from '@tenantry/graphql';
import type { GrantCreditInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockSubscription } from '../subscriptions/store.ts';
import { insertCreditGrant } from './store.ts';

/** The most that is granted at once, in minor units: what everybody's sums of it still fit in. */
const maximumMinor = 1_000_000_000_000n;

/**
 * Grants credit in the currency that the transaction's organization pays in; refuses nothing and less, more than a bigint's sums
 * bear, another currency, and an expiry that is over.
 */
export async function grantCredit(
  trx: Trx<DB>,
  { amountMinor, currency, reason: written, expiresAt = null }: GrantCreditInput,
) {
  const reason = written.trim();
  const now = metaOf(trx).clock.now();
  if (amountMinor <= 0n || amountMinor > maximumMinor)
    return refused(invalidValue(`Between 1 and ${maximumMinor} minor units are granted.`, ['input', 'amountMinor']));
  if (reason.length < 1 || reason.length > 500)
    return refused(invalidValue('A reason has 1 to 500 characters.', ['input', 'reason']));
  if (expiresAt && expiresAt <= now)
    return refused(invalidValue('Credit expires in the future.', ['input', 'expiresAt']));
  const subscription = await lockSubscription(trx);
  if (!subscription) return refused(notFound('There is no such organization.', ['input', 'organizationId']));
  if (subscription.currency !== currency) return refused(currencyMismatch(subscription.currency));

  const creditGrant = await insertCreditGrant(trx, { amountMinor, currency, reason, expiresAt, grantedAt: now });
  const granted = {
    organizationId: creditGrant.orgId,
    creditGrantId: creditGrant.id,
    amountMinor: String(amountMinor),
    currency,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
  await emit(trx, creditGranted(granted, creditGrant.id));
  return { creditGrant, errors: [] };
}

const currencyMismatch = (currency: string) =>
  ({
    __typename: 'CurrencyMismatch',
    code: 'CURRENCY_MISMATCH',
    message: `The organization pays in ${currency}.`,
    path: ['input', 'currency'],
    currency,
  }) as const;

function refused<E>(error: E) {
  return { creditGrant: null, errors: [error] };
}
