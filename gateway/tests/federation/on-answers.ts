import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLRequest } from '@tenantry/graphql';
import { getOperationAST, type GraphQLSchema, parse } from 'graphql';
import { asking, type GatewayContext } from '../../src/federation/ask.ts';
import { createCompiledGateway } from '../../src/federation/compiled/gateway.ts';
import type { Upstream } from '../../src/federation/upstream.ts';
import { composeZoo } from './zoo.ts';

const context = { signal: new AbortController().signal, caller: { token: '' } } as unknown as GatewayContext;
const silent = { debug() {}, info() {}, warn() {}, error() {} };

/** The zoo's gateway on services that answer with given JSON, whatever they are asked. Operations are answered compiled. */
export async function startOnAnswers() {
  let answers: Readonly<Record<string, string>> = {};
  let schema: GraphQLSchema | undefined;
  const asked: GraphQLRequest[] = [];
  const upstreamOf = (service: string): Upstream =>
    ({
      execute: async (request: GraphQLRequest) => {
        const answer = answers[service];
        if (answer !== undefined) asked.push(request);
        return JSON.parse(answer ?? '{"data":null}') as object;
      },
    }) as unknown as Upstream;
  const gateway = createCompiledGateway(composeZoo(), (service) => asking(service, upstreamOf(service)));
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  const { executor } = await gateway.load({ apollo: {} });

  async function ask(query: string, given: typeof answers, variables: object = {}): Promise<GatewayExecutionResult> {
    const document = parse(query);
    const request = (): GatewayGraphQLRequestContext =>
      ({
        request: { query, variables },
        document,
        schema,
        operation: getOperationAST(document),
        queryHash: query,
        logger: silent,
        metrics: {},
        context,
      }) as unknown as GatewayGraphQLRequestContext;
    // The first time is Apollo's, whom some answers bring down.
    answers = {};
    await executor!(request()).catch(() => {});
    answers = given;
    return executor!(request());
  }

  return { ask, asked, stop: () => gateway.stop() };
}
