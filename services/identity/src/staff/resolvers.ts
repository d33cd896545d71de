import type { Database } from '@tenantry/database';
import { requireStaff } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { createStaffMember } from './create-staff-member.ts';
import { removeStaffMember } from './remove-staff-member.ts';
import { findStaff } from './store.ts';

/** What staff need: a connection of the role that works among them, and better-auth's way to hash passwords. */
export interface StaffParts {
  readonly database: Database<DB>;
  readonly hash: (password: string) => Promise<string>;
}

/** Who is staff. */
export function staffResolvers({ database, hash }: StaffParts): Resolvers {
  return {
    Mutation: {
      createStaffMember: (_, { input }, { actor, transactAsStaff }) =>
        transactAsStaff(database, (trx) => createStaffMember(trx, { ...input, by: requireStaff(actor), hash })),
      removeStaffMember: (_, { input }, { actor, transactAsStaff }) =>
        transactAsStaff(database, (trx) => removeStaffMember(trx, { ...input, by: requireStaff(actor) })),
    },
    Platform: {
      staff: (_, _args, { platform }) => platform.read('staff', () => findStaff(database.shared)),
    },
  };
}
