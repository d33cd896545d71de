import type { Due } from '../time/due.ts';
import type { Subscription } from '../wire.ts';
import { type Trx, updated } from '../world/transaction.ts';
import { periodEnd } from './cancellation.ts';
import { endSubscription } from './end.ts';
import { renew } from './renew.ts';

const daySeconds = 86_400;
const payableSeconds = 23 * 3_600;

/** What happens next to a subscription by itself. */
export function dueOfSubscription(trx: Trx, subscription: Subscription): Due | null {
  const candidates = [
    incompleteExpires(subscription),
    collectionResumes(subscription),
    trialReminder(trx, subscription),
    ends(subscription),
    period(subscription),
  ].filter((due) => due !== null);
  return candidates.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function incompleteExpires(subscription: Subscription): Due | null {
  if (subscription.status !== 'incomplete') return null;
  return {
    at: subscription.created + payableSeconds,
    act: (trx) => void endSubscription(trx, subscription, { status: 'incomplete_expired' }),
  };
}

function collectionResumes(subscription: Subscription): Due | null {
  const at = subscription.pause_collection?.resumes_at ?? null;
  if (at === null || subscription.ended_at !== null) return null;
  const act = (trx: Trx) =>
    void updated(trx, 'subscription', { ...subscription, pause_collection: null }, 'customer.subscription.updated');
  return { at, act };
}

function trialReminder(trx: Trx, subscription: Subscription): Due | null {
  const { id, status, trial_end: end, created } = subscription;
  if (status !== 'trialing' || end === null) return null;
  const reminder = `trial_will_end:${id}:${end}`;
  if (trx.get('done', reminder)) return null;
  return {
    // A trial that is shorter tells it at once.
    at: Math.max(created, end - 3 * daySeconds),
    act(at) {
      at.put('done', { id: reminder });
      at.emit('customer.subscription.trial_will_end', subscription);
    },
  };
}

function ends(subscription: Subscription): Due | null {
  const { cancel_at: at, ended_at: ended } = subscription;
  if (at === null || ended !== null) return null;
  return { at, act: (trx) => void endSubscription(trx, subscription) };
}

function period(subscription: Subscription): Due | null {
  const { status } = subscription;
  if (status === 'incomplete' || status === 'paused' || subscription.ended_at !== null) return null;
  return { at: periodEnd(subscription), act: (trx) => renew(trx, subscription) };
}
