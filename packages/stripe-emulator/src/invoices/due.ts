import type { Due } from '../time/due.ts';
import type { Invoice } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import { collect } from './collect.ts';
import { issue } from './issue.ts';
import { subscriptionOf } from './owner.ts';
import { applyPause } from './pause.ts';

/** What happens next to an invoice by itself: it leaves the draft, or is collected again. */
export function dueOfInvoice(trx: Trx, invoice: Invoice): Due | null {
  const { status, automatically_finalizes_at: finalizes, next_payment_attempt: retries } = invoice;
  if (status === 'draft' && finalizes !== null && invoice.auto_advance) {
    const pause = subscriptionOf(trx, invoice)?.pause_collection;
    return {
      at: finalizes,
      act: (at) => void (pause ? applyPause(at, invoice, pause) : issue(at, invoice)),
    };
  }
  if (status === 'open' && retries !== null && invoice.auto_advance) {
    return { at: retries, act: (at) => void collect(at, { ...invoice, next_payment_attempt: null }) };
  }
  return null;
}
