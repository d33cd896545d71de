import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { fault } from '@tenantry/graphql';
import { counter, type Logger } from '@tenantry/observability';
import type { GatewayContext } from '../federation/gateway.ts';
import { type Budget, budgetOf, type BudgetSizes } from './budgets.ts';
import { type Counter, windowSeconds } from './counters.ts';
import { createOperationCosts, type OperationCosts } from './operation-costs.ts';

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

/**
 * Charges an operation's cost to whoever pays for it before it is executed, and gives back what it turned out not to cost. What
 * is too much for one operation is refused with COST_LIMIT_EXCEEDED, what is too much for the minute with RATE_LIMITED and 429.
 * Answers tell the cost in `extensions.cost`, and what is left in `RateLimit` headers
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
 */
export function limitCost(limits: CostLimits, used: Counter, logger: Logger): ApolloServerPlugin<GatewayContext> {
  let costs: OperationCosts | null = null;
  return {
    async serverWillStart() {
      return {
        schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
          if (coreSupergraphSdl !== undefined) costs = createOperationCosts(apiSchema, coreSupergraphSdl);
        },
      };
    },
    async requestDidStart() {
      let charged: { estimate: number; actual(data: unknown): number; budget: Budget; left: number } | null = null;
      return {
        async didResolveOperation({ document, operation, request, contextValue: { caller, address }, response }) {
          const cost = operation && costs?.costOf(document, operation, request.variables ?? {});
          if (!cost) return;
          if (cost.estimate > limits.perOperation) throw tooCostly(cost.estimate, limits.perOperation);

          const budget = budgetOf(caller, address, limits.budgets);
          const { perMinute } = budget;
          if (perMinute === null) {
            charged = { ...cost, budget, left: Infinity };
            return;
          }
          const now = await used.add(budget.key, cost.estimate);
          describe(response.http.headers, perMinute, perMinute - now.used, now.seconds);
          if (now.used > perMinute) {
            // It was not executed; what is smaller may still fit.
            await used.add(budget.key, -cost.estimate);
            throw tooMuch(budget, perMinute, perMinute - now.used + cost.estimate, now.seconds);
          }
          charged = { ...cost, budget, left: perMinute - now.used };
        },
        async willSendResponse({ response }) {
          if (!charged || response.body.kind !== 'single') return;
          const { estimate, budget, left } = charged;
          const { singleResult } = response.body;
          const actual = charged.actual(singleResult.data);
          const remaining = left === Infinity ? null : Math.max(0, left + estimate - actual);
          const cost = { estimate, actual, limit: limits.perOperation, remaining };
          singleResult.extensions = { ...singleResult.extensions, cost };
          if (budget.perMinute === null || actual === estimate) return;
          const header = response.http.headers.get('ratelimit')?.replace(/r=\d+/, `r=${remaining}`);
          if (header) response.http.headers.set('ratelimit', header);
          // Nobody waits for what is given back.
          used.add(budget.key, actual - estimate).catch((error: unknown) => {
            logger.warn({ err: error }, 'the rest of a cost was not given back');
          });
        },
      };
    },
  };
}

function describe(headers: HeaderMap, perMinute: number, left: number, seconds: number): void {
  headers.set('ratelimit-policy', `"cost";q=${perMinute};w=${windowSeconds}`);
  headers.set('ratelimit', `"cost";r=${Math.max(0, left)};t=${seconds}`);
}

function tooCostly(cost: number, limit: number) {
  refused.inc({ limit: 'operation' });
  const message = `An operation costs at most ${limit}, and this one may cost ${cost}. Ask for fewer things, or smaller pages.`;
  return fault('COST_LIMIT_EXCEEDED', message, { cost, limit, http: { status: 400 } });
}

function tooMuch({ holder }: Budget, perMinute: number, left: number, seconds: number) {
  refused.inc({ limit: 'minute' });
  const headers = new HeaderMap([['retry-after', String(seconds)]]);
  describe(headers, perMinute, left, seconds);
  const message = `${holder} may spend ${perMinute} on operations in a minute. Try again in ${seconds} s.`;
  return fault('RATE_LIMITED', message, { retryAfterSeconds: seconds, http: { status: 429, headers } });
}
