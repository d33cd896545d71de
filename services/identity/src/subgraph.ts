import type { ActorKeys } from '@tenantry/actor';
import type { Clock, Database } from '@tenantry/database';
import { createSubgraph, type Subgraph } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { apiKeyResolvers } from './api-keys/resolvers.ts';
import { systemResolveTxt, type ResolveTxt } from './domains/record.ts';
import { domainResolvers } from './domains/resolvers.ts';
import type { DB } from './generated/tables.ts';
import type { Resolvers } from './generated/schema.ts';
import { invitationResolvers } from './invitations/resolvers.ts';
import { createSealer } from './invitations/sealer.ts';
import { joinRequestResolvers } from './join-requests/resolvers.ts';
import { createLoaders } from './loaders.ts';
import { membershipResolvers } from './memberships/resolvers.ts';
import { organizationResolvers } from './organizations/resolvers.ts';
import { serviceAccountResolvers } from './service-accounts/resolvers.ts';
import { sessionResolvers } from './sessions/resolvers.ts';
import { teamResolvers } from './teams/resolvers.ts';
import { viewerResolvers } from './viewer/resolvers.ts';

export interface IdentitySubgraphOptions {
  readonly database: Database<DB>;
  readonly actorKeys: ActorKeys;
  readonly secretKey: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Looks up the records that prove domains; the system's DNS unless given. */
  readonly resolveTxt?: ResolveTxt;
}

/** The identity subgraph, ready to execute. */
export function createIdentitySubgraph(options: IdentitySubgraphOptions): Subgraph {
  const features: readonly Resolvers[] = [
    viewerResolvers,
    organizationResolvers,
    membershipResolvers,
    invitationResolvers(createSealer(options.secretKey)),
    apiKeyResolvers,
    serviceAccountResolvers,
    domainResolvers(options.resolveTxt ?? systemResolveTxt),
    joinRequestResolvers,
    sessionResolvers,
    teamResolvers,
  ];
  return createSubgraph({ ...options, name: 'identity', features, createLoaders });
}
