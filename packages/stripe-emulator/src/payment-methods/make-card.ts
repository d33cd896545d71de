import { createHash } from 'node:crypto';
import type { Objects } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import type { TestCard } from './test-cards.ts';

export interface CardDetails {
  readonly expMonth?: number;
  readonly expYear?: number;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly country?: string | null;
  readonly postalCode?: string | null;
  readonly metadata?: Record<string, string>;
}

/** A payment method of a test card, of no customer yet. */
export function makeCard(trx: Trx, card: TestCard, details: CardDetails = {}): Objects['paymentMethod'] {
  const method: Objects['paymentMethod'] = {
    id: trx.newId('pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: {
      address: {
        city: null,
        country: details.country ?? null,
        line1: null,
        line2: null,
        postal_code: details.postalCode ?? null,
        state: null,
      },
      email: details.email ?? null,
      name: details.name ?? null,
      phone: null,
      tax_id: null,
    },
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country: 'US',
      display_brand: card.brand,
      exp_month: details.expMonth ?? 12,
      exp_year: details.expYear ?? 2034,
      fingerprint: createHash('sha256').update(card.number).digest('hex').slice(0, 16),
      funding: card.funding ?? 'credit',
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: trx.now,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: details.metadata ?? {},
    type: 'card',
  };
  trx.put('paymentMethod', method);
  trx.put('cardBehaviour', { id: method.id, decline: card.decline ?? null, attaches: !card.refusedAtOnce });
  return method;
}
