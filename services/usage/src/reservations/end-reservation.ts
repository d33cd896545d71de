import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue, notFound } from '@tenantry/graphql';
import { announceUse } from '../alerts/announce-use.ts';
import type { CommitUsageInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { spanFinder } from '../meters/calendar.ts';
import { findPlan } from '../meters/plan-store.ts';
import { countableOf } from '../recording/countable.ts';
import { countEvents } from '../recording/store.ts';
import { endReservation, giveBack, lockReservation, type ReservationRow } from './store.ts';

/** Records what was reserved, or less, as used when it was reserved. */
export async function commitUsage(trx: Trx<DB>, { id, quantity: given }: CommitUsageInput) {
  const now = metaOf(trx).clock.now();
  const found = await lockReservation(trx, id);
  if (!found) return unknown();
  const quantity = given ?? found.quantity;
  if (quantity < 0n || quantity > found.quantity) {
    const message = `quantity: must be from 0 to ${found.quantity}, which is what was reserved.`;
    return refused(invalidValue(message, ['input', 'quantity']));
  }
  if (found.state === 'COMMITTED' && found.committedQuantity === quantity) return { reservation: found, errors: [] };
  if (hasEnded(found, now)) return refused(ended(found));
  const { meters, calendar } = await findPlan(trx, [found.meter], [found.reservedAt]);
  await giveBack(trx, [found]);
  if (quantity > 0n) {
    const { key, meter, reservedAt, subject, userId: user, properties } = found;
    const planned = meters.get(meter);
    const event = countableOf(
      { key, meter, quantity, occurredAt: reservedAt, subject, user, properties },
      // What was reserved while the meter was in use is recorded.
      planned && { ...planned, archivedAt: null },
      spanFinder(calendar),
      now,
    );
    if (!('amount' in event)) throw new Error(`A reservation cannot be recorded: ${event.field}: ${event.message}`);
    const { counters } = await countEvents(trx, [event], { now, isClaimed: true });
    await announceUse(trx, [event], counters, now);
  }
  return {
    reservation: await endReservation(trx, id, { state: 'COMMITTED', committedQuantity: quantity }),
    errors: [],
  };
}

/** Gives back what was reserved. */
export async function releaseUsage(trx: Trx<DB>, id: string) {
  const found = await lockReservation(trx, id);
  if (!found) return unknown();
  if (found.state === 'RELEASED') return { reservation: found, errors: [] };
  if (hasEnded(found, metaOf(trx).clock.now())) return refused(ended(found));
  await giveBack(trx, [found]);
  return { reservation: await endReservation(trx, id, { state: 'RELEASED', committedQuantity: null }), errors: [] };
}

/** What is beyond its time has expired, whether that is noted yet or not. */
function hasEnded({ state, expiresAt }: ReservationRow, now: Date): boolean {
  return state !== 'HELD' || expiresAt <= now;
}

function ended({ state }: ReservationRow) {
  const shown = state === 'HELD' ? 'EXPIRED' : state;
  const message = `The reservation is ${shown.toLowerCase()}: nothing is held any more.`;
  return {
    __typename: 'ReservationEnded',
    code: 'RESERVATION_ENDED',
    message,
    path: ['input', 'id'],
    state: shown,
  } as const;
}

function unknown() {
  return refused(notFound('id: there is no such reservation.', ['input', 'id']));
}

function refused<E>(error: E) {
  return { reservation: null, errors: [error] };
}
