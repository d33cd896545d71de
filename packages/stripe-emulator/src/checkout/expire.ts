import { invalidRequest } from '../http/errors.ts';
import type { Objects } from '../wire.ts';
import { type Trx, updated } from '../world/transaction.ts';

/** Ends a checkout that was not completed. */
export function expireSession(trx: Trx, session: Objects['checkoutSession']): Objects['checkoutSession'] {
  if (session.status !== 'open') {
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`;
    throw invalidRequest(message);
  }
  return updated(trx, 'checkoutSession', { ...session, status: 'expired', url: null }, 'checkout.session.expired');
}
