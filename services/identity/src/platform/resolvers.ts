import { encodeId } from '@tenantry/graphql';
import type { Resolvers } from '../generated/schema.ts';
import type { OrganizationRow } from '../organizations/store.ts';
import { findOverview, searchOrganizations } from './store.ts';
import { resumeOrganization, suspendOrganization } from './suspend-organization.ts';

const keysOf = ({ name, id }: OrganizationRow) => [name, id];

export const platformResolvers: Resolvers = {
  Query: {
    platform: () => ({}),
  },
  Mutation: {
    suspendOrganization: (_, { input }, { transactIn }) =>
      transactIn(input.organizationId, (trx) => suspendOrganization(trx, input)),
    resumeOrganization: (_, { input }, { transactIn }) =>
      transactIn(input.organizationId, (trx) => resumeOrganization(trx)),
  },
  Platform: {
    organizations: (_, { search = null, status = null, ...args }, { platform }) =>
      platform.read('organizations', (db) =>
        platform.page('platformOrganizations', args, keysOf, (after, limit) =>
          searchOrganizations(db, { search, status, after, limit }),
        ),
      ),
    organization: (_, { id }, { platform, clock }) =>
      platform.read(
        'organization',
        (db) => findOverview(db, id, clock.now()),
        (found) => found && id,
      ),
  },
  PlatformPerson: {
    membershipId: ({ membershipId }) => encodeId('mem', membershipId),
  },
};
