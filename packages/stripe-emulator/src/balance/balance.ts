import { invalidRequest } from '../http/errors.ts';
import type { Objects } from '../wire.ts';
import { find } from '../world/find.ts';
import { type Trx, updated } from '../world/transaction.ts';

type BalanceTransaction = Objects['customerBalanceTransaction'];

/** A movement of what a customer owes beyond invoices. */
export interface Movement extends Pick<BalanceTransaction, 'type' | 'amount' | 'currency'> {
  readonly description?: string | null;
  readonly metadata?: Record<string, string>;
  readonly invoice?: string;
  readonly creditNote?: string;
}

/** Adds to a customer's balance; negative amounts are credit, drawn by the next invoice. */
export function addToBalance(trx: Trx, customerId: string, movement: Movement): BalanceTransaction {
  const customer = find(trx, 'customer', customerId, 'customer');
  if (customer.currency && customer.currency !== movement.currency) {
    const message = `The customer's currency is ${customer.currency}, and ${movement.currency} was given.`;
    throw invalidRequest(message, 'currency');
  }
  const balance = customer.balance + movement.amount;
  updated(trx, 'customer', { ...customer, balance, currency: movement.currency }, 'customer.updated');
  const transaction: BalanceTransaction = {
    id: trx.newId('cbtxn'),
    object: 'customer_balance_transaction',
    amount: movement.amount,
    checkout_session: null,
    created: trx.now,
    credit_note: movement.creditNote ?? null,
    currency: movement.currency,
    customer: customerId,
    customer_account: null,
    description: movement.description ?? null,
    ending_balance: balance,
    invoice: movement.invoice ?? null,
    livemode: false,
    metadata: movement.metadata ?? {},
    type: movement.type,
  };
  trx.put('customerBalanceTransaction', transaction);
  return transaction;
}
