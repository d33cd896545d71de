import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { StripeClient } from '../stripe/client.ts';
import { createCustomer } from '../stripe/customers.ts';
import { findCustomer, linkCustomer } from './store.ts';

/** What Stripe calls the transaction's organization; made when it is first needed. The organization's lock is held. */
export async function ensureCustomer(trx: Trx<DB>, stripe: StripeClient): Promise<string> {
  const customer = await findCustomer(trx);
  if (customer?.stripeCustomerId) return customer.stripeCustomerId;
  if (!customer) throw new Error('The organization has no name yet.');
  const id = await createCustomer(stripe, customer.orgId, customer.name);
  await linkCustomer(trx, id);
  return id;
}
