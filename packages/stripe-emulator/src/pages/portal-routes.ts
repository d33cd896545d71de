import { type Context, Hono } from 'hono';
import { updateCustomer } from '../customers/customer.ts';
import { StripeRefusal } from '../http/errors.ts';
import { collect } from '../invoices/collect.ts';
import { formatMoney } from '../money/format.ts';
import { exactAmount, minorUnits } from '../money/price-amount.ts';
import { attach } from '../payment-methods/attach.ts';
import { makeCard } from '../payment-methods/make-card.ts';
import { periodEnd } from '../subscriptions/cancellation.ts';
import { updateSubscription } from '../subscriptions/update.ts';
import { timeOf } from '../time/clock.ts';
import type { Customer, Objects, Subscription } from '../wire.ts';
import { find } from '../world/find.ts';
import type { Trx } from '../world/transaction.ts';
import type { World } from '../world/world.ts';
import { readCard } from './card-fields.ts';
import { everyOf } from './checkout-view.ts';
import { notice } from './layout.ts';
import { portalPage, type PortalView } from './portal-page.ts';

const person = { id: null, idempotencyKey: null };

/** The pages of billing portal sessions. */
export function portalPages(world: World): Hono {
  const app = new Hono();
  app.get('/portal/:token', (c) =>
    world.transact(person, (trx) => {
      const session = sessionOf(trx, c.req.path);
      return session ? c.html(portalPage(viewOf(trx, session))) : unknown(c);
    }),
  );
  app.post('/portal/:token', async (c) => {
    const fields = await c.req.parseBody();
    return world.transact(person, (outer, commit) => {
      const session = sessionOf(outer, c.req.path);
      if (!session) return unknown(c);
      const customer = find(outer, 'customer', session.customer);
      try {
        const done = timeOf(outer, customer).attempt((trx) => act(trx, customer, fields));
        commit();
        return c.html(portalPage({ ...viewOf(outer, session), done }));
      } catch (error) {
        if (!(error instanceof StripeRefusal)) throw error;
        return c.html(portalPage({ ...viewOf(outer, session), problem: error.message }), 402);
      }
    });
  });
  return app;
}

function act(trx: Trx, customer: Customer, fields: Readonly<Record<string, unknown>>): string {
  if (fields['action'] === 'card') return newCard(trx, customer, fields);
  const subscription = find(trx, 'subscription', String(fields['subscription']));
  if (subscription.customer !== customer.id)
    throw new StripeRefusal(404, { type: 'invalid_request_error', message: 'No such subscription.' });
  const cancels = fields['action'] === 'cancel';
  updateSubscription(trx, subscription, { cancel_at_period_end: cancels });
  return cancels ? 'Your subscription ends with the current period.' : 'Your subscription goes on.';
}

/** Takes a card as the customer's, and tries what is open with it. */
function newCard(trx: Trx, customer: Customer, fields: Readonly<Record<string, unknown>>): string {
  const entry = readCard(fields, trx.now);
  if ('problem' in entry) throw new StripeRefusal(402, { type: 'card_error', message: entry.problem });
  const { id } = attach(trx, makeCard(trx, entry.card, entry).id, customer.id);
  updateCustomer(trx, find(trx, 'customer', customer.id), { invoice_settings: { default_payment_method: id } });
  for (const subscription of trx.all('subscription')) {
    if (subscription.customer !== customer.id || subscription.ended_at !== null) continue;
    updateSubscription(trx, subscription, { default_payment_method: id });
  }
  for (const invoice of trx.all('invoice')) {
    const owed = invoice.customer === customer.id && invoice.status === 'open' && invoice.attempted;
    if (owed) collect(trx, find(trx, 'invoice', invoice.id), id);
  }
  return 'Your card is saved.';
}

function sessionOf(trx: Trx, path: string): Objects['billingPortalSession'] | undefined {
  return trx.all('billingPortalSession').find(({ url }) => new URL(url).pathname === path);
}

function viewOf(trx: Trx, session: Objects['billingPortalSession']): PortalView {
  const customer = find(trx, 'customer', session.customer);
  const { features, business_profile: profile } = find(trx, 'billingPortalConfiguration', session.configuration);
  const subscriptions = trx
    .all('subscription')
    .filter((row) => row.customer === customer.id && row.ended_at === null && row.status !== 'incomplete');
  const method = subscriptions[0]?.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return {
    returnUrl: session.return_url,
    headline: profile.headline,
    customer: [customer.name, customer.email].filter(Boolean).join(' · '),
    subscriptions: subscriptions.map((subscription) => ({
      subscription,
      ...describe(trx, subscription),
      periodEnd: periodEnd(subscription),
    })),
    card: method === null ? null : (trx.get('paymentMethod', method) ?? null),
    invoices: trx
      .all('invoice')
      .filter((row) => row.customer === customer.id && row.status !== 'draft')
      .toReversed(),
    allows: {
      cancel: features.subscription_cancel.enabled,
      card: features.payment_method_update.enabled,
      invoices: features.invoice_history.enabled,
    },
    problem: null,
    done: null,
  };
}

function describe(trx: Trx, { items, currency }: Subscription) {
  const [first] = items.data;
  const total = items.data.reduce(
    (sum, { price, quantity = 1 }) => sum + minorUnits(exactAmount(trx, price, quantity)),
    0,
  );
  return {
    name: items.data.map(({ price }) => trx.get('product', price.product)?.name ?? price.product).join(' + '),
    price: first ? `${formatMoney(total, currency)} ${everyOf(first.price)}` : '',
  };
}

function unknown(c: Context): Response | Promise<Response> {
  return c.html(notice('Not found', 'This link is not valid. Please open the portal again.'), 404);
}
