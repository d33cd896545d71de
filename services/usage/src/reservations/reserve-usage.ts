import { metaOf, type Trx } from '@tenantry/database';
import { fault, invalidValue, notFound, refuseReadOnly } from '@tenantry/graphql';
import type { ReserveUsageInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { type Period, spanFinder } from '../meters/calendar.ts';
import { findPlan } from '../meters/plan-store.ts';
import { addsUp, usageOf } from '../meters/usage.ts';
import { ceilingsOf } from '../recording/ceilings.ts';
import { type CountableEvent, countableOf, unknownMeter } from '../recording/countable.ts';
import { limitExceeded } from '../recording/errors.ts';
import { createJudge } from '../recording/judge.ts';
import { findTallies } from '../recording/tally-store.ts';
import { expireReservations } from './expire-reservations.ts';
import { claimKey, findReservationOf, hold, insertReservation, type Starts } from './store.ts';

const longestSeconds = 86_400;

/**
 * Holds room under every limit of the meter, or refuses; a repeated key is answered with its reservation. Fails with UNAVAILABLE
 * until billing has said what may be used, and with FORBIDDEN while the organization is read-only.
 */
export async function reserveUsage(trx: Trx<DB>, input: ReserveUsageInput) {
  const now = metaOf(trx).clock.now();
  await expireReservations(trx);
  const { isSetUp, readOnly, meters, calendar } = await findPlan(trx, [input.meter], [now]);
  if (!isSetUp) throw fault('UNAVAILABLE', 'The organization is being set up. Try again in a moment.');
  refuseReadOnly(readOnly);
  const meter = meters.get(input.meter);
  if (!meter) return refused(notFound(`meter: ${unknownMeter(input.meter)}`, ['input', 'meter']));
  if (!addsUp(meter))
    return invalid('meter', `${meter.key} counts ${meter.aggregation}; only SUM and COUNT can be reserved.`);
  const { expiresInSeconds = 900 } = input;
  if (expiresInSeconds < 1 || expiresInSeconds > longestSeconds)
    return invalid('expiresInSeconds', 'must be from 1 to 86,400.');
  const event = countableOf({ ...input, occurredAt: now }, meter, spanFinder(calendar), now);
  if (!('amount' in event)) return invalid(event.field, event.message);

  const { key, quantity, amount, subject, userId, properties } = event;
  const isFirst = await claimKey(trx, { key, meter: meter.key, quantity, occurredAt: now });
  if (!isFirst) return answerAgain(trx, event);
  const starts = startsOf(event);
  // Held from the look on, so that what is allowed is held. Claiming comes first, as it does where events are counted.
  const judge = createJudge(await findTallies(trx, [event], true));
  const refusing = judge.reserve(event);
  if (refusing) {
    const counted = judge.countOf(meter.key, refusing.period);
    return refused(limitExceeded(usageOf(meter, refusing, counted, event.spans[refusing.period], now)));
  }
  const held = await hold(
    trx,
    { meter: meter.key, aggregation: meter.aggregation, amount, starts },
    ceilingsOf([event]),
  );
  if (!held) throw new Error('What is locked cannot have passed its limit.');
  const expiresAt = new Date(now.getTime() + expiresInSeconds * 1_000);
  const row = {
    key,
    meter: meter.key,
    quantity,
    amount,
    reservedAt: now,
    expiresAt,
    starts,
    subject,
    userId,
    properties,
  };
  return { reservation: await insertReservation(trx, row), errors: [] };
}

async function answerAgain(trx: Trx<DB>, { key, meter, quantity }: CountableEvent) {
  const first = await findReservationOf(trx, key);
  if (first && first.meter === meter.key && first.quantity === quantity) return { reservation: first, errors: [] };
  return invalid('key', 'this key was counted or reserved for something else. Use a new key for a new event.');
}

function startsOf({ spans }: CountableEvent): Starts {
  const start = (period: Period) => spans[period].start.toISOString();
  return { DAY: start('DAY'), MONTH: start('MONTH'), PERIOD: start('PERIOD'), NEVER: start('NEVER') };
}

function invalid(field: string, message: string) {
  return refused(invalidValue(`${field}: ${message}`, ['input', field]));
}

function refused<E>(error: E) {
  return { reservation: null, errors: [error] };
}
