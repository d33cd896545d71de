import { invalidRequest } from '../http/errors.ts';
import type { Subscription } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';
import type { UpdateParams } from './params.ts';

/** What a change says about the end of a subscription. */
export function cancellationOf(trx: Trx, before: Subscription, params: UpdateParams): Partial<Subscription> {
  const { cancel_at: at, cancel_at_period_end: atPeriodEnd, cancellation_details: details } = params;
  if (at !== undefined && atPeriodEnd !== undefined) {
    const message = 'You may only specify one of these parameters: cancel_at, cancel_at_period_end.';
    throw invalidRequest(message, 'cancel_at', 'parameters_exclusive');
  }
  const said = before.cancellation_details;
  const kept = {
    comment: details?.comment === undefined ? (said?.comment ?? null) : details.comment,
    feedback: details?.feedback === undefined ? (said?.feedback ?? null) : details.feedback,
    feedback_option: null,
  };
  const reason = said?.reason ?? null;
  if (atPeriodEnd === true || (at !== undefined && at !== null)) {
    const end = at ?? periodEnd(before);
    if (end < trx.now) throw invalidRequest('cancel_at must be in the future.', 'cancel_at');
    return {
      cancel_at: end,
      cancel_at_period_end: atPeriodEnd === true,
      canceled_at: before.canceled_at ?? trx.now,
      cancellation_details: { ...kept, reason: 'cancellation_requested' },
    };
  }
  if (atPeriodEnd === false || at === null) {
    return {
      cancel_at: null,
      cancel_at_period_end: false,
      canceled_at: null,
      cancellation_details: { ...kept, reason: null },
    };
  }
  return details ? { cancellation_details: { ...kept, reason } } : {};
}

/** When the current period of a subscription ends; of several, the first. */
export function periodEnd({ items }: Subscription): number {
  return Math.min(...items.data.map((item) => item.current_period_end));
}
