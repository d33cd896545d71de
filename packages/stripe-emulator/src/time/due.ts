import { dueOfInvoice } from '../invoices/due.ts';
import { dueOfCheckout } from '../checkout/due.ts';
import { dueOfSchedule } from '../schedules/due.ts';
import { dueOfSubscription } from '../subscriptions/due.ts';
import type { Trx } from '../world/transaction.ts';

/** Something that happens by itself at a time; `act` sees that time as now. */
export interface Due {
  readonly at: number;
  readonly act: (trx: Trx) => void;
}

/** The next thing that happens by itself on a test clock, or with null by the time of day; null when nothing will. */
export function nextDue(trx: Trx, clock: string | null): Due | null {
  let next: Due | null = null;
  const consider = (due: Due | null) => {
    if (due && (!next || due.at < next.at)) next = due;
  };
  const isOn = (row: { readonly test_clock?: string | null }) => (row.test_clock ?? null) === clock;
  // Of what is due at the same time, phases of schedules come first, and invoices after what makes them.
  for (const schedule of trx.all('subscriptionSchedule')) if (isOn(schedule)) consider(dueOfSchedule(trx, schedule));
  for (const subscription of trx.all('subscription')) {
    if (isOn(subscription)) consider(dueOfSubscription(trx, subscription));
  }
  for (const invoice of trx.all('invoice')) if (isOn(invoice)) consider(dueOfInvoice(trx, invoice));
  if (clock === null) for (const session of trx.all('checkoutSession')) consider(dueOfCheckout(session));
  return next;
}

/** Does everything that is due until a time, in order, each at its own time. */
export function runDue(trx: Trx, clock: string | null, until: number): void {
  for (let due = nextDue(trx, clock); due && due.at <= until; due = nextDue(trx, clock)) due.act(trx.at(due.at));
}
