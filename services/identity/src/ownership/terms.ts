import type { Actor } from '@tenantry/actor';
import type { OwnershipOfferStatus } from '../generated/schema.ts';
import type { OwnershipOfferRow } from './store.ts';

/** How long an offer can be accepted, in milliseconds. */
const lifetimeMs = 7 * 24 * 3_600_000;

/** Until when an offer can be accepted that is made now. */
export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + lifetimeMs);
}

/** What became of an offer by now: one that is open is over when its time has passed. */
export function statusAt(
  now: Date,
  { status, expiresAt }: Pick<OwnershipOfferRow, 'status' | 'expiresAt'>,
): OwnershipOfferStatus {
  return status === 'OPEN' && expiresAt <= now ? 'EXPIRED' : status;
}

/** Whether somebody may know of an offer: owners may, and the person it was made to. */
export function maySee(actor: Pick<Actor, 'permissions' | 'membership'>, { offeredTo }: OwnershipOfferRow): boolean {
  return actor.permissions.has('ORGANIZATION_TRANSFER') || actor.membership === offeredTo;
}
