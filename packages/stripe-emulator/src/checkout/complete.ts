import { createCustomer } from '../customers/customer.ts';
import type { DiscountParam } from '../discounts/redeem.ts';
import { invalidRequest } from '../http/errors.ts';
import { issue } from '../invoices/issue.ts';
import { attach, declineOf } from '../payment-methods/attach.ts';
import { type CardDetails, makeCard } from '../payment-methods/make-card.ts';
import type { TestCard } from '../payment-methods/test-cards.ts';
import { createSetupIntent, succeedSetup } from '../payments/setup-intent.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { timeOf } from '../time/clock.ts';
import type { Customer, Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { changedMetadata } from '../http/params.ts';
import { detailsOf, quoteFor, withAmounts } from './create.ts';
import type { CreateParams } from './params.ts';
import { paymentInvoice, subscriptionParams } from './quote.ts';

type Session = Objects['checkoutSession'];

/** What a person filled in. */
export interface Entry {
  readonly email: string;
  /** Null when none was asked for. */
  readonly card: TestCard | null;
  readonly details: CardDetails;
  readonly discounts: readonly DiscountParam[];
}

/** Completes a checkout as its page does. @throws {StripeRefusal} when the card is declined: nothing has happened then. */
export function completeSession(outer: Trx, session: Session, entry: Entry): Session {
  if (session.status !== 'open') throw invalidRequest(`This Checkout Session is ${session.status}.`);
  const params = outer.get('checkoutPlan', session.id)?.params;
  if (!params) throw invalidRequest('This Checkout Session cannot be completed.');
  const customer = customerOf(outer, session, entry);
  const trx = timeOf(outer, customer);
  const method = entry.card ? attach(trx, makeCard(trx, entry.card, entry.details).id, customer.id).id : null;
  const priced =
    params.mode === 'setup'
      ? session
      : withAmounts(trx, session, quoteFor(trx, params, customer, [...entry.discounts]));

  const outcome = outcomes[params.mode](trx, { params, customer, method, entry });
  const completed: Session = {
    ...priced,
    ...outcome,
    customer: customer.id,
    customer_details: detailsOf(find(trx, 'customer', customer.id), entry.email),
    discounts: entry.discounts.map(({ coupon, promotion_code: code }) => ({
      coupon: coupon ?? null,
      promotion_code: code ?? null,
    })),
    payment_status: priced.amount_total ? 'paid' : 'no_payment_required',
    status: 'complete',
    url: null,
  };
  return updated(trx, 'checkoutSession', completed, 'checkout.session.completed');
}

interface Completion {
  readonly params: CreateParams;
  readonly customer: Customer;
  readonly method: string | null;
  readonly entry: Entry;
}

type Outcome = Pick<Session, 'subscription' | 'invoice' | 'payment_intent' | 'setup_intent'>;
const nothing: Outcome = { subscription: null, invoice: null, payment_intent: null, setup_intent: null };

const outcomes = {
  subscription(trx: Trx, { params, customer, method, entry }: Completion): Outcome {
    const subscription = createSubscription(trx, customer, {
      ...subscriptionParams(params, customer.id, entry.discounts),
      ...(method !== null && { default_payment_method: method }),
      payment_behavior: 'error_if_incomplete',
    });
    return { ...nothing, subscription: subscription.id, invoice: subscription.latest_invoice };
  },
  payment(trx: Trx, { params, customer, method, entry }: Completion): Outcome {
    const draft = paymentInvoice(trx, params, customer, entry.discounts);
    const { intent } = issue(trx, draft, method === null ? {} : { method });
    if (intent && intent.status !== 'succeeded') {
      throw declineOf(intent.last_payment_error?.decline_code ?? 'authentication_required');
    }
    return { ...nothing, payment_intent: intent?.id ?? null };
  },
  setup(trx: Trx, { params, customer, method }: Completion): Outcome {
    const kept = changedMetadata(null, params.setup_intent_data?.metadata);
    const intent = createSetupIntent(trx, customer.id, kept);
    if (method !== null) succeedSetup(trx, intent, method);
    return { ...nothing, setup_intent: intent.id };
  },
};

function customerOf(trx: Trx, session: Session, { email, details }: Entry): Customer {
  if (session.customer === null) {
    return createCustomer(trx, { email, ...(details.name ? { name: details.name } : {}) });
  }
  const customer = find(trx, 'customer', session.customer);
  if (customer.email) return customer;
  return updated(trx, 'customer', { ...customer, email }, 'customer.updated');
}
