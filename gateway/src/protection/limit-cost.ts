import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { fault } from '@tenantry/graphql';
import { counter, type Logger } from '@tenantry/observability';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Caller } from '../authentication/callers.ts';
import type { GatewayContext } from '../federation/gateway.ts';
import { type Budget, budgetOf, type BudgetSizes } from './budgets.ts';
import { type Counter, windowSeconds } from './counters.ts';
import { createOperationCosts, type OperationCost, type OperationCosts } from './operation-costs.ts';

export interface CostLimits {
  /** What an operation may cost. */
  readonly perOperation: number;
  /** What there is in a minute; null is without bound for everybody. */
  readonly budgets: BudgetSizes | null;
}

const refused = counter({
  name: 'tenantry_gateway_costs_refused_total',
  help: 'Operations that cost too much, by what they were beyond: the limit of one, or the budget of the minute.',
  labelNames: ['limit'],
});

/** What an operation was charged. */
interface Charge {
  /** Gives back what it turned out not to cost. Tells `extensions.cost`, and the header `RateLimit` where that has changed. */
  settle(data: unknown): { readonly cost: object; readonly rateLimit: string | null };
}

/** Sets headers of the answer. */
type SetHeader = (name: string, value: string) => void;

/** An operation and who asks it. */
interface Chargeable {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly address: string;
}

export interface CostLimiter {
  /** Takes costs from a supergraph from now on. */
  load(apiSchema: GraphQLSchema, supergraphSdl: string): void;
  /** Charges an operation, or rejects with the fault that says why it is too much. Null when it cannot be executed anyway. */
  charge(operation: Chargeable, setHeader: SetHeader): Promise<Charge | null>;
}

/**
 * Charges an operation's cost to whoever pays for it before it is executed, and gives back what it turned out not to cost. What
 * is too much for one operation is refused with COST_LIMIT_EXCEEDED, what is too much for the minute with RATE_LIMITED and 429.
 * Answers tell the cost in `extensions.cost`, and what is left in `RateLimit` headers
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
 */
export function createCostLimiter(limits: CostLimits, used: Counter, logger: Logger): CostLimiter {
  let costs: OperationCosts | null = null;

  function settling(
    { estimate, actual }: OperationCost,
    { key, perMinute }: Budget,
    left: number,
    rateLimit: string | null,
  ): Charge {
    return {
      settle(data) {
        const spent = actual(data);
        const remaining = perMinute === null ? null : Math.max(0, left + estimate - spent);
        const cost = { estimate, actual: spent, limit: limits.perOperation, remaining };
        if (perMinute === null || spent === estimate) return { cost, rateLimit: null };
        // Nobody waits for what is given back.
        used.add(key, spent - estimate).catch((error: unknown) => {
          logger.warn({ err: error }, 'the rest of a cost was not given back');
        });
        return { cost, rateLimit: rateLimit && rateLimit.replace(/r=\d+/, `r=${remaining}`) };
      },
    };
  }

  return {
    load(apiSchema, supergraphSdl) {
      costs = createOperationCosts(apiSchema, supergraphSdl);
    },
    async charge({ document, operation, variables, caller, address }, setHeader) {
      const cost = costs?.costOf(document, operation, variables);
      if (!cost) return null;
      if (cost.estimate > limits.perOperation) throw tooCostly(cost.estimate, limits.perOperation);

      const budget = budgetOf(caller, address, limits.budgets);
      const { perMinute } = budget;
      if (perMinute === null) return settling(cost, budget, Infinity, null);
      const now = await used.add(budget.key, cost.estimate);
      const rateLimit = describe(setHeader, perMinute, perMinute - now.used, now.seconds);
      if (now.used > perMinute) {
        // It was not executed; what is smaller may still fit.
        await used.add(budget.key, -cost.estimate);
        throw tooMuch(budget, perMinute, perMinute - now.used + cost.estimate, now.seconds);
      }
      return settling(cost, budget, perMinute - now.used, rateLimit);
    },
  };
}

/** Has Apollo's server charge what it executes. */
export function limitCost(limiter: CostLimiter): ApolloServerPlugin<GatewayContext> {
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
          if (coreSupergraphSdl !== undefined) limiter.load(apiSchema, coreSupergraphSdl);
        },
      };
    },
    async requestDidStart() {
      let charge: Charge | null = null;
      return {
        async didResolveOperation({ document, operation, request, contextValue: { caller, address }, response }) {
          if (!operation) return;
          const variables = request.variables ?? {};
          const { headers } = response.http;
          charge = await limiter.charge({ document, operation, variables, caller, address }, (name, value) =>
            headers.set(name, value),
          );
        },
        async willSendResponse({ response }) {
          if (!charge || response.body.kind !== 'single') return;
          const { singleResult } = response.body;
          const { cost, rateLimit } = charge.settle(singleResult.data);
          singleResult.extensions = { ...singleResult.extensions, cost };
          if (rateLimit !== null) response.http.headers.set('ratelimit', rateLimit);
        },
      };
    },
  };
}

function describe(setHeader: SetHeader, perMinute: number, left: number, seconds: number): string {
  const rateLimit = `"cost";r=${Math.max(0, left)};t=${seconds}`;
  setHeader('ratelimit-policy', `"cost";q=${perMinute};w=${windowSeconds}`);
  setHeader('ratelimit', rateLimit);
  return rateLimit;
}

function tooCostly(cost: number, limit: number) {
  refused.inc({ limit: 'operation' });
  const message = `An operation costs at most ${limit}, and this one may cost ${cost}. Ask for fewer things, or smaller pages.`;
  return fault('COST_LIMIT_EXCEEDED', message, { cost, limit, http: { status: 400 } });
}

function tooMuch({ holder }: Budget, perMinute: number, left: number, seconds: number) {
  refused.inc({ limit: 'minute' });
  const headers = new HeaderMap([['retry-after', String(seconds)]]);
  describe((name, value) => headers.set(name, value), perMinute, left, seconds);
  const message = `${holder} may spend ${perMinute} on operations in a minute. Try again in ${seconds} s.`;
  return fault('RATE_LIMITED', message, { retryAfterSeconds: seconds, http: { status: 429, headers } });
}
