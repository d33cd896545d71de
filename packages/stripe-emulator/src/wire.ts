import type { Stripe } from 'stripe';

/**
 * A type of Stripe's SDK as it travels: what can be expanded is an ID, and decimals are strings. It is also how objects are
 * kept here, so that what is answered is held to Stripe's own declarations.
 */
export type Wire<T> = string extends T
  ? Extract<T, string | null | undefined>
  : T extends Stripe.Decimal
    ? string
    : T extends (infer Element)[]
      ? Wire<Element>[]
      : T extends object
        ? { [Key in keyof T]: Wire<T[Key]> }
        : T;

/** What is kept of each kind, and who refers to it. */
export interface Objects {
  billingPortalConfiguration: Wire<Stripe.BillingPortal.Configuration>;
  billingPortalSession: Wire<Stripe.BillingPortal.Session>;
  checkoutSession: Wire<Stripe.Checkout.Session>;
  coupon: Wire<Stripe.Coupon>;
  creditNote: Wire<Stripe.CreditNote>;
  customer: Wire<Stripe.Customer>;
  customerBalanceTransaction: Wire<Stripe.CustomerBalanceTransaction>;
  discount: Wire<Stripe.Discount>;
  event: EventObject;
  invoice: Wire<Stripe.Invoice>;
  invoiceItem: Wire<Stripe.InvoiceItem>;
  invoicePayment: Wire<Stripe.InvoicePayment>;
  paymentIntent: Wire<Stripe.PaymentIntent>;
  paymentMethod: Wire<Stripe.PaymentMethod>;
  price: Wire<Stripe.Price>;
  product: Wire<Stripe.Product>;
  promotionCode: Wire<Stripe.PromotionCode>;
  refund: Wire<Stripe.Refund>;
  setupIntent: Wire<Stripe.SetupIntent>;
  subscription: Wire<Stripe.Subscription>;
  subscriptionSchedule: Wire<Stripe.SubscriptionSchedule>;
  taxRate: Wire<Stripe.TaxRate>;
  testClock: Wire<Stripe.TestHelpers.TestClock>;
  webhookEndpoint: Wire<Stripe.WebhookEndpoint>;
}

export type Kind = keyof Objects;
export type Invoice = Objects['invoice'];
export type InvoiceLine = Wire<Stripe.InvoiceLineItem>;
export type Subscription = Objects['subscription'];
export type SubscriptionItem = Wire<Stripe.SubscriptionItem>;
export type Customer = Objects['customer'];
export type Price = Objects['price'];

/** An event. Its type is one of Stripe's; its object is what it was then. */
export interface EventObject {
  readonly id: string;
  readonly object: 'event';
  readonly api_version: string;
  readonly created: number;
  readonly data: { readonly object: object; readonly previous_attributes?: object };
  readonly livemode: false;
  readonly pending_webhooks: number;
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null } | null;
  readonly type: Stripe.Event['type'];
}
