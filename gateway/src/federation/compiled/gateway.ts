import { buildSchema, type Schema } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { counter } from '@tenantry/observability';
import { checkVariables } from '@tenantry/graphql';
import { printSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../ask.ts';
import { type AskOf, createStockGateway } from '../stock.ts';
import { type CompiledOperation, compileOperation } from './operation.ts';
import { Unsupported } from './plan.ts';
import { typesOf } from './types.ts';

const executions = counter({
  name: 'tenantry_gateway_executions_total',
  help: 'Operations by how they were executed: compiled, or by Apollo because they were new or for a reason that the compiler gave.',
  labelNames: ['how'],
});

type Request = GatewayGraphQLRequestContext;
/** What is known of an operation: its plan, and from the second time on how to run it, or why Apollo has to. */
type Known = { plan: QueryPlan } | Compiled;
type Compiled = { run: CompiledOperation } | { unsupported: string };

/** A gateway whose operations can be executed without a server around it. */
export interface CompiledGateway extends GatewayInterface {
  /** Executes an operation that is valid, as the gateway's server has it done. */
  execute(request: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
}

/**
 * Apollo's gateway with its execution compiled: plans are Apollo's, and so is every operation that comes for the first time or that
 * cannot be compiled. Data is the same to the byte.
 */
export function createCompiledGateway(supergraphSdl: string, askOf: AskOf): CompiledGateway {
  const plans = new WeakMap<object, QueryPlan>();
  const stock = createStockGateway(supergraphSdl, askOf, ({ requestContext, queryPlan }) =>
    plans.set(requestContext, queryPlan),
  );
  const known = new LRUCache<string, Known>({ max: 2_000 });
  const isOfType = typesOf(supergraphSdl);
  let schema: Schema | undefined;
  stock.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = buildSchema(printSchema(apiSchema));
    known.clear();
  });

  async function byApollo(request: Request, how: string): Promise<GatewayExecutionResult> {
    executions.inc({ how });
    return stock.executor(request);
  }

  function compiled(request: Request, plan: QueryPlan): Compiled {
    try {
      const operationName = request.request.operationName ?? undefined;
      const { document } = request;
      return { run: compileOperation({ schema: schema!, isOfType, askOf, document, operationName, plan }) };
    } catch (error) {
      if (!(error instanceof Unsupported)) request.logger.error(`An operation could not be compiled: ${String(error)}`);
      return { unsupported: error instanceof Unsupported ? error.message : 'error' };
    }
  }

  async function execute(request: Request): Promise<GatewayExecutionResult> {
    const key = `${request.queryHash} ${request.request.operationName ?? ''}`;
    let entry = known.get(key);
    if (!entry) {
      const result = await byApollo(request, 'new');
      const plan = plans.get(request);
      if (plan && !known.has(key)) known.set(key, { plan });
      return result;
    }
    if ('plan' in entry) known.set(key, (entry = compiled(request, entry.plan)));
    if ('unsupported' in entry) return byApollo(request, entry.unsupported);
    const { variables = {} } = request.request;
    const { errors } = checkVariables(request.schema, request.operation, variables);
    if (errors) return { errors };
    const running = entry.run(variables, request.context as GatewayContext);
    if (!running) return byApollo(request, 'condition');
    executions.inc({ how: 'compiled' });
    return running;
  }

  return {
    onSchemaLoadOrUpdate: (listener) => stock.onSchemaLoadOrUpdate(listener),
    async load(options) {
      await stock.load(options);
      return { executor: execute };
    },
    execute,
    stop: () => stock.stop(),
  };
}
