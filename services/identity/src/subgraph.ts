import type { ActorKeys } from '@tenantry/actor';
import type { Clock, Database, PlatformDb } from '@tenantry/database';
import { createSubgraph, type Subgraph } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { apiKeyResolvers } from './api-keys/resolvers.ts';
import { deletionResolvers } from './deletion/resolvers.ts';
import { erasureResolvers } from './erasure/resolvers.ts';
import { findOwnOrganizations } from './erasure/store.ts';
import { authenticationResolvers } from './auth/resolvers.ts';
import { brandingResolvers } from './branding/resolvers.ts';
import { dataExportResolvers } from './data-exports/resolvers.ts';
import { systemResolveTxt, type ResolveTxt } from './domains/record.ts';
import { domainResolvers } from './domains/resolvers.ts';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import type { Resolvers } from './generated/schema.ts';
import { idTypes } from './id-types.ts';
import { invitationResolvers } from './invitations/resolvers.ts';
import { createSealer } from './invitations/sealer.ts';
import { joinRequestResolvers } from './join-requests/resolvers.ts';
import { createLoaders } from './loaders.ts';
import { membershipResolvers } from './memberships/resolvers.ts';
import { organizationResolvers } from './organizations/resolvers.ts';
import { serviceAccountResolvers } from './service-accounts/resolvers.ts';
import { roleResolvers } from './roles/resolvers.ts';
import { ownershipResolvers } from './ownership/resolvers.ts';
import { securityPolicyResolvers } from './security-policy/resolvers.ts';
import { personalDataResolvers } from './personal-data/resolvers.ts';
import type { PersonalSources } from './personal-data/elsewhere.ts';
import { platformResolvers } from './platform/resolvers.ts';
import { sessionResolvers } from './sessions/resolvers.ts';
import { type StaffParts, staffResolvers } from './staff/resolvers.ts';
import { supportGrantResolvers } from './support-grants/resolvers.ts';
import { settingsResolvers } from './settings/resolvers.ts';
import { teamResolvers } from './teams/resolvers.ts';
import { viewerResolvers } from './viewer/resolvers.ts';

export interface IdentitySubgraphOptions {
  readonly database: Database<DB>;
  /** What staff read across organizations. */
  readonly platform: PlatformDb<DB>;
  readonly staff: StaffParts;
  readonly actorKeys: ActorKeys;
  readonly secretKey: string;
  /** Where clients reach the gateway. */
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Looks up the records that prove domains; the system's DNS unless given. */
  readonly resolveTxt?: ResolveTxt;
  /** What the other services keep of people. */
  readonly others?: PersonalSources;
}

/** The identity subgraph, ready to execute. */
export function createIdentitySubgraph(options: IdentitySubgraphOptions): Subgraph {
  const features: readonly Resolvers[] = [
    viewerResolvers,
    organizationResolvers,
    membershipResolvers,
    invitationResolvers(createSealer(options.secretKey)),
    ownershipResolvers,
    apiKeyResolvers,
    serviceAccountResolvers,
    domainResolvers(options.resolveTxt ?? systemResolveTxt),
    joinRequestResolvers,
    sessionResolvers,
    securityPolicyResolvers,
    authenticationResolvers,
    teamResolvers,
    roleResolvers,
    platformResolvers,
    staffResolvers(options.staff),
    supportGrantResolvers(options.staff.database),
    settingsResolvers,
    deletionResolvers,
    erasureResolvers(options.database),
    personalDataResolvers(options.others ?? {}),
    brandingResolvers(options.publicUrl),
    dataExportResolvers(options.publicUrl),
  ];
  const organizationsOfPerson = findOwnOrganizations;
  const rules = { exportRules, idTypes };
  return createSubgraph({ ...options, ...rules, name: 'identity', features, createLoaders, organizationsOfPerson });
}
