import { env } from 'node:process';
import { Stripe } from 'stripe';
import { test as base } from 'vitest';
import { createConformance } from '../../src/conformance/conformance.ts';
import { startStripeEmulator } from '../../src/index.ts';
import { clientOf } from '../fixtures.ts';

/** A test account of Stripe's own, where the same tests run when its key is given. */
const realKey = env['STRIPE_SECRET_KEY']?.startsWith('sk_test_') ? env['STRIPE_SECRET_KEY'] : null;

/** Tests against a Stripe: the local one, held to the SDK's declarations, or Stripe itself. */
export const test = base.extend<{ stripe: Stripe }>({
  stripe: [
    async ({}, use) => {
      if (realKey !== null) {
        await use(new Stripe(realKey, { apiVersion: '2026-10-28.endive', telemetry: false }));
        return;
      }
      const local = await startStripeEmulator({ port: 0, inspect: createConformance() });
      await use(clientOf(local));
      await local.stop();
    },
    { scope: 'file' },
  ],
});

/** The beginning of a month, in which tests on clocks begin. */
export const start = Date.UTC(2027, 0, 1) / 1_000;
export const day = 86_400;

/** A price per month of a product of its own. */
export async function monthly(stripe: Stripe, amount: number, more: Partial<Stripe.PriceCreateParams> = {}) {
  const product = await stripe.products.create({ name: `Plan of ${amount}` });
  return stripe.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: amount,
    recurring: { interval: 'month' },
    ...more,
  });
}

/** A customer on a clock, with a card that is charged by default. */
export async function customerOnClock(stripe: Stripe, card: string | null = 'pm_card_visa', at = start) {
  const clock = await stripe.testHelpers.testClocks.create({ frozen_time: at });
  const customer = await stripe.customers.create({ email: 'ada@example.com', test_clock: clock.id });
  if (card !== null) await giveCard(stripe, customer.id, card);
  return { clock: clock.id, customer: customer.id };
}

/** Gives a customer a card as their default. */
export async function giveCard(stripe: Stripe, customer: string, card: string) {
  const method = await stripe.paymentMethods.attach(card, { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } });
  return method;
}

/** Lets time pass on a clock, and waits until everything that was due has happened. */
export async function advance(stripe: Stripe, clock: string, to: number): Promise<void> {
  let { status } = await stripe.testHelpers.testClocks.advance(clock, { frozen_time: to });
  while (status === 'advancing') ({ status } = await stripe.testHelpers.testClocks.retrieve(clock));
}

/** The error of a request that has to fail. */
export async function refusal(request: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  const error: unknown = await request.then(
    () => new Error('It was not refused.'),
    (reason: unknown) => reason,
  );
  if (error instanceof Stripe.errors.StripeError) return error;
  throw error;
}

/** The latest invoice of a subscription, with its payments. */
export async function latestInvoice(stripe: Stripe, subscription: string): Promise<Stripe.Invoice> {
  const { latest_invoice: invoice } = await stripe.subscriptions.retrieve(subscription, {
    expand: ['latest_invoice.payments'],
  });
  return invoice as Stripe.Invoice;
}
