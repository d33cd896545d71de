import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../federation/gateway.ts';

const mistakes: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

/**
 * Answers a document that is wrong with 200 to clients that take `application/json` alone, which cannot tell our status from that
 * of something between us; those that take `application/graphql-response+json` see 400. So the specification of GraphQL over HTTP
 * has it (https://graphql.github.io/graphql-over-http/draft/, section 6.4.1).
 */
export const statusOfMistakes: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (response.http.status !== 400 || accept.includes('application/graphql-response+json')) return;
        if (errors?.every(({ extensions }) => mistakes.has(extensions['code']))) response.http.status = 200;
      },
    };
  },
};
