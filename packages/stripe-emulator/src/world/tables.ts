import type { Stripe } from 'stripe';
import type { CreateParams as CheckoutParams } from '../checkout/params.ts';
import type { LineDraft } from '../invoices/line-draft.ts';
import type { InvoiceLine, Objects, Price, Wire } from '../wire.ts';

/** How a card behaves when it is charged; the payment method does not tell. */
interface CardBehaviour {
  readonly id: string;
  /** Stripe's decline code, `authentication_required` included; null is charged. */
  readonly decline: string | null;
  /** Whether it can be attached to a customer at all. */
  readonly attaches: boolean;
}

/** An answer that was given under an idempotency key. */
interface Answer {
  readonly id: string;
  readonly request: string;
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
  readonly at: number;
}

/** An event on its way to an endpoint. */
export interface Delivery {
  readonly id: string;
  readonly event: string;
  readonly endpoint: string;
  readonly attempts: number;
}

/** What is kept besides Stripe's objects. */
interface Kept {
  answer: Answer;
  cardBehaviour: CardBehaviour;
  checkoutLines: { readonly id: string; readonly lines: readonly Wire<Stripe.LineItem>[] };
  /** What a checkout was asked to make. */
  checkoutPlan: { readonly id: string; readonly params: CheckoutParams };
  couponProducts: { readonly id: string; readonly products: string[] };
  delivery: Delivery;
  /** Something that was deleted, by kind and ID. */
  deleted: { readonly id: string; readonly object: string; readonly deletedId: string };
  invoiceLines: { readonly id: string; readonly drafts: readonly LineDraft[]; readonly lines: readonly InvoiceLine[] };
  /** Something that is done once. */
  done: { readonly id: string };
  priceTiers: { readonly id: string; readonly tiers: NonNullable<Price['tiers']> };
  endpointSecrets: { readonly id: string; readonly secrets: readonly string[] };
}

/** Everything that is kept, by kind. */
export type Tables = Objects & Kept;
export type TableName = keyof Tables;
