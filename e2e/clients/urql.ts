import { cacheExchange, createClient, fetchExchange, type OperationResult } from '@urql/core';
import type { Library, Told } from './clients.ts';

/** https://nearform.com/open-source/urql */
export const urql: Library = {
  name: 'urql',
  connect(url, headers) {
    const client = createClient({
      url: `${url}/graphql`,
      exchanges: [cacheExchange, fetchExchange],
      // It asks by GET, which the gateway answers only to who shows that no other site's page has made it ask.
      fetchOptions: { headers: { ...headers, 'apollo-require-preflight': 'true' } },
    });
    return {
      query: (document) => client.query(document, {}).toPromise().then(told),
      mutate: (document, variables) => client.mutation(document, variables).toPromise().then(told),
    };
  },
};

function told({ data, error }: OperationResult): Told {
  if (error?.networkError) throw error.networkError;
  return { data, codes: error?.graphQLErrors.map(({ extensions }) => extensions['code']) ?? [] };
}
