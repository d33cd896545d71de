import type { Stripe } from 'stripe';
import { type Answer, answerOf, asking, isMissing } from './answers.ts';
import { keyOf, type RequestKey } from './keys.ts';

/** Makes the organization known to Stripe. Returns the customer's ID. */
export async function createCustomer(stripe: Stripe, orgId: string, name: string): Promise<string> {
  const params = { name, metadata: { organization_id: orgId } };
  const { id } = await asking(() => stripe.customers.create(params, keyOf('customer', orgId)));
  return id;
}

/** The organization a customer was made for; null when it is none of ours. */
export async function organizationOfCustomer(stripe: Stripe, customerId: string): Promise<string | null> {
  const customer = await asking(() => stripe.customers.retrieve(customerId)).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  return customer && !customer.deleted ? (customer.metadata['organization_id'] ?? null) : null;
}

/** Has the customer charged by this payment method from now on. */
export async function setDefaultPaymentMethod(
  stripe: Stripe,
  { customerId, paymentMethodId }: { customerId: string; paymentMethodId: string },
  key: RequestKey,
): Promise<Answer<string>> {
  const attached = await answerOf(() =>
    stripe.paymentMethods.attach(paymentMethodId, { customer: customerId }, keyOf(...key, 'attach')),
  );
  if (attached.refusal) return attached;
  const { id } = attached.value;
  return answerOf(async () => {
    const invoice_settings = { default_payment_method: id };
    await stripe.customers.update(customerId, { invoice_settings }, keyOf(...key, 'default'));
    return id;
  });
}
