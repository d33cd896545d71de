import type { ActorKeys } from '@tenantry/actor';
import type { Clock, Database, PlatformDb } from '@tenantry/database';
import { createSubgraph, type Subgraph } from '@tenantry/graphql';
import type { Logger } from '@tenantry/observability';
import { createCreditNoteResolvers } from './credit-notes/resolvers.ts';
import { creditResolvers } from './credits/resolvers.ts';
import { createCheckoutResolvers } from './checkout/resolvers.ts';
import { entitlementResolvers } from './entitlements/resolvers.ts';
import { exportRules } from './export-rules.ts';
import type { DB } from './generated/tables.ts';
import { idTypes } from './id-types.ts';
import { invoiceResolvers } from './invoices/resolvers.ts';
import { createLoaders } from './loaders.ts';
import { moneyResolvers } from './money/resolvers.ts';
import { overrideResolvers } from './overrides/resolvers.ts';
import { createPlanChangeResolvers } from './plan-changes/resolvers.ts';
import type { Offer } from './plans/offer.ts';
import { overageResolvers } from './overage/resolvers.ts';
import { createPlanFinder } from './plans/plan-finder.ts';
import { createPlanResolvers } from './plans/resolvers.ts';
import { revenueResolvers } from './revenue/resolvers.ts';
import type { StripeClient } from './stripe/client.ts';
import { createSubscriptionResolvers } from './subscriptions/resolvers.ts';
import { createCommands } from './sync/commands.ts';

export interface BillingSubgraphOptions {
  readonly database: Database<DB>;
  /** What staff read across organizations. */
  readonly platform?: PlatformDb<DB>;
  readonly offer: Offer;
  /** Null where nothing can be paid. */
  readonly stripe: StripeClient | null;
  readonly actorKeys: ActorKeys;
  readonly secretKey: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The billing subgraph, ready to execute. */
export function createBillingSubgraph({ offer, stripe, ...options }: BillingSubgraphOptions): Subgraph {
  const commands = createCommands(stripe, offer);
  const features = [
    createPlanResolvers(offer),
    createSubscriptionResolvers(commands, offer),
    createPlanChangeResolvers(commands),
    createCheckoutResolvers(commands),
    overrideResolvers,
    entitlementResolvers,
    creditResolvers,
    overageResolvers,
    invoiceResolvers,
    createCreditNoteResolvers(commands),
    moneyResolvers,
    revenueResolvers,
  ];
  const findPlans = createPlanFinder(offer.plans);
  return createSubgraph({
    ...options,
    name: 'billing',
    exportRules,
    idTypes,
    features,
    createLoaders: (scope) => createLoaders(scope, findPlans),
  });
}
