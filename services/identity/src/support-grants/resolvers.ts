import type { Database } from '@tenantry/database';
import { encodeId, fault, requireStaff } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findStaffMember } from '../staff/store.ts';
import { endSupportGrant } from './end-support-grant.ts';
import { openSupportGrant } from './open-support-grant.ts';
import { findSupportGrantsBefore, type SupportGrantRow } from './store.ts';

const keysOf = ({ id }: SupportGrantRow) => [id];

/** When staff may act in an organization. `staff` is a connection of the role that works among staff. */
export function supportGrantResolvers(staff: Database<DB>): Resolvers {
  return {
    Mutation: {
      openSupportGrant: async (_, { input }, { actor, transactIn }) => {
        const member = await findStaffMember(staff.shared, requireStaff(actor));
        if (!member) throw fault('UNAUTHENTICATED', 'You are staff no longer.');
        return transactIn(input.organizationId, (trx) => openSupportGrant(trx, { ...input, staff: member }));
      },
      closeSupportGrant: (_, { input: { organizationId, supportGrantId } }, { actor, transactIn }) =>
        transactIn(organizationId, (trx) =>
          endSupportGrant(trx, { supportGrantId, staffId: requireStaff(actor), revokedBy: null }),
        ),
      revokeSupportGrant: (_, { input: { supportGrantId } }, { actor, transact }) =>
        transact((trx) => endSupportGrant(trx, { supportGrantId, staffId: null, revokedBy: actor.userId })),
    },
    Organization: {
      supportGrants: (_, args, { db, page }) =>
        page('supportGrants', args, keysOf, (before, limit) => findSupportGrantsBefore(db, before?.[0] ?? null, limit)),
    },
    SupportGrant: {
      membershipId: ({ membershipId }) => (membershipId === null ? null : encodeId('mem', membershipId)),
      // Staff outside of the organization see none of its people.
      revokedBy: ({ revokedBy }, _args, { actor, loaders }) =>
        revokedBy === null || actor.org === null ? null : loaders.user.load(revokedBy),
    },
  };
}
