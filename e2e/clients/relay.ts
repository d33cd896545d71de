import { Network, type GraphQLResponse, type RequestParameters } from 'relay-runtime';
import type { Library, Told } from './clients.ts';

/** Relay's network layer, with a fetch function as its documentation has it: https://relay.dev/docs/guides/network-layer */
export const relay: Library = {
  name: 'Relay',
  connect(url, headers) {
    const network = Network.create(async ({ text, name }, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: text, operationName: name, variables }),
      });
      return (await response.json()) as GraphQLResponse;
    });
    const ask = (kind: 'query' | 'mutation', document: string, variables: Readonly<Record<string, unknown>>) =>
      network.execute(parametersOf(kind, document), variables, { force: true }).toPromise().then(told);
    return {
      query: (document) => ask('query', document, {}),
      mutate: (document, variables) => ask('mutation', document, variables),
    };
  },
};

/** What Relay's compiler makes of a document. */
function parametersOf(operationKind: 'query' | 'mutation', text: string): RequestParameters {
  const name = /(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '';
  return { id: null, cacheID: text, name, text, operationKind, metadata: {} };
}

function told(answer: unknown): Told {
  const { data, errors = [] } = answer as { data?: unknown; errors?: { extensions: Record<string, unknown> }[] };
  return { data, codes: errors.map(({ extensions }) => extensions['code']) };
}
