import { ClientError, GraphQLClient } from 'graphql-request';
import type { Library } from './clients.ts';

/** https://github.com/graffle-js/graphql-request */
export const graphqlRequest: Library = {
  name: 'graphql-request',
  connect(url, headers) {
    const client = new GraphQLClient(`${url}/graphql`, { headers });
    const ask = async (document: string, variables?: Readonly<Record<string, unknown>>) => {
      try {
        return { data: await client.request<unknown>(document, variables), codes: [] };
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        const { data, errors = [] } = error.response;
        return { data, codes: errors.map(({ extensions }) => extensions['code']) };
      }
    };
    return { query: ask, mutate: ask };
  },
};
