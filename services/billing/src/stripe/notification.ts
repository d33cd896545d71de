import { Stripe } from 'stripe';

/** What Stripe tells: that something happened, and to which customer; what it is now is asked for. */
export interface Notification {
  readonly id: string;
  readonly type: string;
  /** Null when it is about no customer. */
  readonly customerId: string | null;
  readonly happenedAt: Date;
}

/** Why a notification is not believed. */
export type Distrust = 'UNSIGNED' | 'FORGED' | 'STALE' | 'UNREADABLE';

/** How old a signature may be, in seconds. */
const tolerance = 300;

/**
 * The notification in a body that one of the secrets signed within the last 5 minutes, or why it is not one. The bytes are taken
 * as they came: parsed and written anew they would no longer fit the signature.
 */
export function readNotification(
  stripe: Stripe,
  body: Buffer,
  signature: string | null,
  secrets: readonly string[],
  now: Date,
): Notification | Distrust {
  if (!signature) return 'UNSIGNED';
  let distrust: Distrust = 'FORGED';
  for (const secret of secrets) {
    try {
      const event = stripe.webhooks.constructEvent(body, signature, secret, tolerance, undefined, now.getTime());
      return notificationOf(event);
    } catch (error) {
      distrust = distrustOf(error, distrust);
    }
  }
  return distrust;
}

function notificationOf({ id, type, created, data }: Stripe.Event): Notification {
  const object = data.object as { object?: string; id?: string; customer?: string | { id: string } | null };
  const customer = object.object === 'customer' ? object.id : object.customer;
  const customerId = typeof customer === 'object' ? (customer?.id ?? null) : (customer ?? null);
  return { id, type, customerId, happenedAt: new Date(created * 1_000) };
}

function distrustOf(error: unknown, before: Distrust): Distrust {
  if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) return 'UNREADABLE';
  return /timestamp outside/i.test(error.message) ? 'STALE' : before;
}
