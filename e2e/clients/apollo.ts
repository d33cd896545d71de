import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isAbstractType } from 'graphql';
import type { Library, Told } from './clients.ts';

// Its cache reads `... on UserError` only when it knows which types that is.
const api = buildSchema(readFileSync(fileURLToPath(import.meta.resolve('@tenantry/schema/api.graphql')), 'utf8'));
const possibleTypes = Object.fromEntries(
  Object.values(api.getTypeMap())
    .filter(isAbstractType)
    .map((type) => [type.name, api.getPossibleTypes(type).map(({ name }) => name)]),
);

/** https://www.apollographql.com/docs/react */
export const apollo: Library = {
  name: 'Apollo Client',
  connect(url, headers) {
    const client = new ApolloClient({
      link: new HttpLink({ uri: `${url}/graphql`, headers }),
      cache: new InMemoryCache({ possibleTypes }),
    });
    return {
      query: (document) => client.query({ query: gql(document), errorPolicy: 'all' }).then(told),
      mutate: (document, variables) =>
        client.mutate({ mutation: gql(document), variables, errorPolicy: 'all' }).then(told),
    };
  },
};

function told({ data, error }: { data?: unknown; error?: unknown }): Told {
  if (!error) return { data, codes: [] };
  if (!(error instanceof CombinedGraphQLErrors)) throw error;
  return { data, codes: error.errors.map(({ extensions }) => extensions?.['code']) };
}
