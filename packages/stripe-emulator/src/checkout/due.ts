import type { Due } from '../time/due.ts';
import type { Objects } from '../wire.ts';
import { expireSession } from './expire.ts';

/** A checkout that nobody completed expires. */
export function dueOfCheckout(session: Objects['checkoutSession']): Due | null {
  if (session.status !== 'open') return null;
  return { at: session.expires_at, act: (trx) => void expireSession(trx, session) };
}
