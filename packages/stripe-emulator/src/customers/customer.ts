import type * as z from 'zod';
import { wholeAddress } from '../http/address.ts';
import { invalidRequest } from '../http/errors.ts';
import { changedMetadata } from '../http/params.ts';
import { attach } from '../payment-methods/attach.ts';
import { timeOf } from '../time/clock.ts';
import { given } from '../util/objects.ts';
import type { Customer } from '../wire.ts';
import { find } from '../world/find.ts';
import { randomText } from '../world/ids.ts';
import { created, type Trx, updated } from '../world/transaction.ts';
import type { createParams, SharedParams } from './params.ts';

/** Makes a customer, on a test clock if asked. */
export function createCustomer(outer: Trx, params: z.infer<typeof createParams>): Customer {
  const { payment_method: paymentMethod, test_clock: clock } = params;
  if (clock !== undefined) find(outer, 'testClock', clock, 'test_clock');
  const trx = timeOf(outer, { test_clock: clock ?? null });
  const empty: Customer = {
    id: trx.newId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: trx.now,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: randomText(8, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: clock ?? null,
  };
  trx.put('customer', empty);
  const { invoice_settings: settings, ...others } = params;
  const customer = created(trx, 'customer', changed(trx, empty, others), 'customer.created');
  const attached = paymentMethod === undefined ? null : attach(trx, paymentMethod, empty.id).id;
  if (!settings) return customer;
  const { default_payment_method: wanted } = settings;
  const mine = attached !== null && wanted === paymentMethod ? attached : wanted;
  const settled = changed(trx, customer, { invoice_settings: { ...settings, default_payment_method: mine } });
  return updated(trx, 'customer', settled, 'customer.updated');
}

/** Changes what of a customer the parameters name. */
export function updateCustomer(trx: Trx, customer: Customer, params: SharedParams): Customer {
  return updated(trx, 'customer', changed(trx, customer, params), 'customer.updated');
}

function changed(trx: Trx, before: Customer, params: SharedParams): Customer {
  const { address, invoice_settings: settings, tax_exempt: taxExempt } = params;
  const method = settings?.default_payment_method;
  if (method && trx.get('paymentMethod', method)?.customer !== before.id) {
    const message = `The customer does not have a payment method with the ID ${method}. The payment method must be attached to the customer.`;
    throw invalidRequest(message, 'invoice_settings[default_payment_method]', 'resource_missing');
  }
  const { balance, description, email, invoice_prefix, name, next_invoice_sequence, phone, preferred_locales } = params;
  return {
    ...before,
    ...given({ balance, description, email, invoice_prefix, name, next_invoice_sequence, phone }),
    ...(preferred_locales && { preferred_locales }),
    ...(address !== undefined && { address: wholeAddress(address) }),
    ...(taxExempt !== undefined && { tax_exempt: taxExempt || 'none' }),
    invoice_settings: {
      ...before.invoice_settings,
      ...given({ default_payment_method: method, footer: settings?.footer }),
    },
    metadata: changedMetadata(before.metadata, params.metadata),
  };
}
