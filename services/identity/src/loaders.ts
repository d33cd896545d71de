import type { Clock, TenantDb } from '@tenantry/database';
import DataLoader from 'dataloader';
import { findApiKeys } from './api-keys/store.ts';
import { findMfaEnabled } from './auth/factor-store.ts';
import { findBrandings } from './branding/store.ts';
import { findDomains } from './domains/store.ts';
import type { DB } from './generated/tables.ts';
import { findDataExports } from './data-exports/store.ts';
import { findInvitations } from './invitations/store.ts';
import { findInvitationTeams } from './invitations/team-store.ts';
import { findJoinRequests } from './join-requests/store.ts';
import { findMemberships } from './memberships/store.ts';
import { findOrganizations } from './organizations/store.ts';
import { findServiceAccounts } from './service-accounts/store.ts';
import { findRoleAssignments } from './roles/assignment-store.ts';
import { findGrants } from './roles/grant-store.ts';
import { countRoleUses, findCustomRoles } from './roles/store.ts';
import { findOwnershipOffers } from './ownership/store.ts';
import { findSessions } from './sessions/store.ts';
import { countTeamMembers, findTeamMembers, findTeamsOfMembers, type TeamMemberRow } from './teams/member-store.ts';
import type { PageKey } from './teams/page-store.ts';
import { findLineages } from './teams/path-store.ts';
import { findChildTeams, findTeams, type TeamRow } from './teams/store.ts';
import { findUsers } from './viewer/store.ts';

const byValue = { cacheKeyFn: ({ of, after, limit }: PageKey) => `${of} ${after} ${limit}` };

/** The batches of one request; each is one statement in the organization of the request. */
export function createLoaders(scope: { readonly db: TenantDb<DB>; readonly clock: Clock }) {
  return {
    organization: new DataLoader((ids: readonly string[]) => findOrganizations(scope.db, ids)),
    branding: new DataLoader((ids: readonly string[]) => findBrandings(scope.db, ids)),
    dataExport: new DataLoader((ids: readonly string[]) => findDataExports(scope.db, ids)),
    membership: new DataLoader((ids: readonly string[]) => findMemberships(scope.db, ids)),
    apiKey: new DataLoader((ids: readonly string[]) => findApiKeys(scope.db, ids)),
    serviceAccount: new DataLoader((ids: readonly string[]) => findServiceAccounts(scope.db, ids)),
    domain: new DataLoader((ids: readonly string[]) => findDomains(scope.db, ids)),
    joinRequest: new DataLoader((ids: readonly string[]) => findJoinRequests(scope.db, ids)),
    sessionsOf: new DataLoader((userIds: readonly string[]) => findSessions(scope.db, userIds, scope.clock.now())),
    mfaEnabled: new DataLoader((userIds: readonly string[]) => findMfaEnabled(scope.db, userIds)),
    team: new DataLoader((ids: readonly string[]) => findTeams(scope.db, ids)),
    teamLineage: new DataLoader((ids: readonly string[]) => findLineages(scope.db, ids)),
    teamChildren: new DataLoader<PageKey, TeamRow[], string>((keys) => findChildTeams(scope.db, keys), byValue),
    teamMembers: new DataLoader<PageKey, TeamMemberRow[], string>((keys) => findTeamMembers(scope.db, keys), byValue),
    teamsOf: new DataLoader<PageKey, TeamRow[], string>((keys) => findTeamsOfMembers(scope.db, keys), byValue),
    teamMemberCount: new DataLoader((ids: readonly string[]) => countTeamMembers(scope.db, ids)),
    customRole: new DataLoader((ids: readonly string[]) => findCustomRoles(scope.db, ids)),
    roleUses: new DataLoader((ids: readonly string[]) => countRoleUses(scope.db, ids)),
    roleAssignment: new DataLoader((ids: readonly string[]) => findRoleAssignments(scope.db, ids)),
    grants: new DataLoader((holderIds: readonly string[]) => findGrants(scope.db, holderIds)),
    invitation: new DataLoader((ids: readonly string[]) => findInvitations(scope.db, ids)),
    invitationTeams: new DataLoader((ids: readonly string[]) => findInvitationTeams(scope.db, ids)),
    ownershipOffer: new DataLoader((ids: readonly string[]) => findOwnershipOffers(scope.db, ids)),
    user: new DataLoader((ids: readonly string[]) => findUsers(scope.db, ids)),
  };
}
export type Loaders = ReturnType<typeof createLoaders>;
