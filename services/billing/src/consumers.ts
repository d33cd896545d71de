import type { Trx } from '@tenantry/database';
import {
  brandingChanged,
  type Envelope,
  forgetPerson,
  type Handlers,
  membershipAdded,
  membershipRemoved,
  organizationCreated,
  organizationPurged,
  organizationRenamed,
  organizationTold,
  purgeOrganization,
  teamCreated,
  teamDeleted,
  userErased,
} from '@tenantry/events';
import { nameCustomer } from './customers/store.ts';
import { setTeam } from './entitlements/team-store.ts';
import type { DB } from './generated/tables.ts';
import type { Offer } from './plans/offer.ts';
import { followBranding, followCreated, followRenamed } from './profiles/follow.ts';
import { saveName } from './profiles/store.ts';
import { closeAccounts } from './revenue/book-movements.ts';
import { addSeats, setSeat } from './seats/store.ts';
import { startSubscription } from './subscriptions/start-subscription.ts';
import { deleteTrial } from './trials/store.ts';

/** What billing makes of identity's events. */
export function identityHandlers(offer: Offer): Handlers<DB> {
  return {
    [organizationCreated.type]: async (trx, event) => {
      const { name, ownerId } = organizationCreated.parse(event);
      await nameCustomer(trx, name);
      await followCreated(trx, event);
      await setSeat(trx, ownerId, true);
      await startSubscription(trx, offer, ownerId);
    },
    [organizationRenamed.type]: async (trx, event) => {
      await nameCustomer(trx, organizationRenamed.parse(event).name);
      await followRenamed(trx, event);
    },
    [organizationTold.type]: async (trx, event) => {
      const { name, userIds, teamIds } = organizationTold.parse(event);
      await nameCustomer(trx, name);
      await saveName(trx, name);
      await addSeats(trx, userIds);
      for (const teamId of teamIds) await setTeam(trx, teamId, true);
    },
    [brandingChanged.type]: followBranding,
    [membershipAdded.type]: (trx, event) => takeSeat(trx, membershipAdded.parse(event), true),
    [membershipRemoved.type]: (trx, event) => takeSeat(trx, membershipRemoved.parse(event), false),
    [teamCreated.type]: (trx, event) => setTeam(trx, teamCreated.parse(event).teamId, true),
    [teamDeleted.type]: (trx, event) => setTeam(trx, teamDeleted.parse(event).teamId, false),
    [userErased.type]: async (trx: Trx<DB>, event: Envelope) => {
      const { userId } = userErased.parse(event);
      await forgetPerson(trx, userId);
      await deleteTrial(trx, userId);
    },
    [organizationPurged.type]: async (trx) => {
      await closeAccounts(trx);
      await purgeOrganization(trx);
    },
  };
}

function takeSeat(trx: Trx<DB>, { userId }: { userId: string }, isTaken: boolean): Promise<void> {
  return setSeat(trx, userId, isTaken);
}
