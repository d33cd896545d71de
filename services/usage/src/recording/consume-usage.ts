import { metaOf, type Trx } from '@tenantry/database';
import { fault, invalidValue, notFound, refuseReadOnly } from '@tenantry/graphql';
import type { ConsumeUsageInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findAllowances, isSetUp } from '../meters/store.ts';
import { type Allowance, usageOf, usageWithin } from '../meters/usage.ts';
import { countableOf, unknownMeter } from './countable.ts';
import { limitExceeded } from './errors.ts';
import { announceLimit } from './limit-reached.ts';
import { claimKey, type CountableEvent, countWithin, findKey, findUsed } from './store.ts';

/**
 * Counts now, only if the plan's limit allows it; a repeated key is answered like the first and counts once. Fails with
 * UNAVAILABLE until billing has said what the organization may use, and with FORBIDDEN while it is read-only.
 */
export async function consumeUsage(trx: Trx<DB>, input: ConsumeUsageInput) {
  const now = metaOf(trx).clock.now();
  const allowance = (await findAllowances(trx)).get(input.meter);
  if (!allowance?.enforcement && !(await isSetUp(trx))) {
    throw fault('UNAVAILABLE', 'The organization is being set up. Try again in a moment.');
  }
  refuseReadOnly(allowance?.readOnly);
  if (!allowance) return refused(notFound(`meter: ${unknownMeter(input.meter)}`, ['input', 'meter']));
  const event = countableOf({ ...input, occurredAt: now }, allowance, now);
  if (!('amount' in event)) return refused(invalidValue(`${event.field}: ${event.message}`, ['input', event.field]));

  if (!(await claimKey(trx, event))) return answerAgain(trx, event, allowance, now);
  const { limit, resetsAt } = usageOf(allowance, 0n, now);
  const ceiling = allowance.enforcement === 'SOFT' ? null : limit;
  const used = await countWithin(trx, event, ceiling, { limit, resetsAt }, now);
  if (used === null) return refused(limitExceeded(usageOf(allowance, await findUsed(trx, event), now)));

  await announceLimit(trx, allowance, { before: used - event.amount, used }, now);
  return { usage: usageOf(allowance, used, now), errors: [] };
}

async function answerAgain(trx: Trx<DB>, event: CountableEvent, allowance: Allowance, now: Date) {
  const first = await findKey(trx, event.key);
  if (first.meter !== event.meter || first.quantity !== event.quantity) {
    const message = `key: this key was counted for ${first.quantity} ${first.meter}. Use a new key for a new event.`;
    return refused(invalidValue(message, ['input', 'key']));
  }
  const { answeredUsed, answeredLimit, answeredResetsAt } = first;
  // `recordUsage` has counted it, without an answer to repeat.
  if (answeredUsed === null) return { usage: usageOf(allowance, await findUsed(trx, event), now), errors: [] };
  return { usage: usageWithin(allowance, answeredUsed, answeredLimit, answeredResetsAt), errors: [] };
}

function refused<E>(error: E) {
  return { usage: null, errors: [error] };
}
