import type {
  GatewayExecutionResult,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from '@apollo/server-gateway-interface';
import { getOperationAST, type GraphQLSchema, parse, validate } from 'graphql';
import type { GatewayContext } from '../../src/federation/ask.ts';
import { createCompiledGateway } from '../../src/federation/compiled/gateway.ts';
import { faultless, type Faults } from './faults.ts';
import { imagineSubgraphs } from './imagined-subgraphs.ts';
import type { GeneratedOperation } from '@tenantry/testing/operations';

/** What both executors answered. */
export interface BothAnswers {
  readonly apollo: GatewayExecutionResult;
  readonly compiled: GatewayExecutionResult;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const context = { signal: new AbortController().signal } as Partial<GatewayContext> as GatewayContext;

/** A supergraph on imagined subgraphs, whose operations are answered by Apollo first and compiled then. */
export async function startBothWays(supergraphSdl: string, sdls: Readonly<Record<string, string>>) {
  let faults: Faults = faultless;
  let asked = 0;
  let schema: GraphQLSchema | undefined;
  const { askOf } = imagineSubgraphs(sdls);
  const gateway: GatewayInterface = createCompiledGateway(
    supergraphSdl,
    askOf(() => faults),
  );
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const { executor } = await gateway.load({ apollo: {} });

  return {
    schema: schema!,
    /** Null when the operation is not valid, or when Apollo's planner cannot plan it. */
    async ask({ query, variables }: GeneratedOperation, given: Faults): Promise<BothAnswers | null> {
      const document = parse(query, { noLocation: true });
      if (validate(schema!, document).length > 0) return null;
      faults = given;
      asked += 1;
      const request = (): GatewayGraphQLRequestContext =>
        ({
          request: { query, variables, operationName: null },
          document,
          schema,
          operation: getOperationAST(document),
          // Unique, so that Apollo is always the first.
          queryHash: String(asked),
          logger: silent,
          metrics: {},
          context,
        }) as unknown as GatewayGraphQLRequestContext;
      const apollo = await executor!(request()).catch(unplanned);
      if (!apollo) return null;
      return { apollo, compiled: await executor!(request()) };
    },
    stop: () => gateway.stop(),
  };
}

/** It has bugs: on fragments of fragments of abstract types. */
function unplanned(error: unknown): null {
  if (/should have an edge|add fragment of condition/i.test(String(error))) return null;
  throw error;
}
