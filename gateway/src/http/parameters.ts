import type { GraphQLParameters } from '../protection/trusted-documents.ts';

/** A request of GraphQL over HTTP: its parameters, and how it goes on with a document in the place of what named one. */
export interface GraphQLMessage {
  readonly parameters: GraphQLParameters;
  with(document: string): { readonly search: string; readonly body: unknown };
  /** As it came. */
  readonly asItIs: { readonly search: string; readonly body: unknown };
}

/** Reads a request, once. What is no JSON has no parameters, and Apollo answers 400 for it. */
export async function readMessage(request: Request): Promise<GraphQLMessage> {
  const { search, searchParams } = new URL(request.url);
  if (request.method !== 'POST') {
    const [query, documentId] = [searchParams.get('query'), searchParams.get('documentId')];
    return {
      parameters: { query, documentId, extensions: jsonIn(searchParams.get('extensions')) },
      with(document) {
        const rest = new URLSearchParams(searchParams);
        for (const name of ['documentId', 'extensions']) rest.delete(name);
        rest.set('query', document);
        return { search: `?${rest}`, body: undefined };
      },
      asItIs: { search, body: undefined },
    };
  }
  const body: unknown = await request.json().catch(() => undefined);
  const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
  return {
    parameters: isObject ? body : {},
    with(document) {
      const { documentId: _, extensions: __, ...rest } = body as GraphQLParameters;
      return { search, body: { ...rest, query: document } };
    },
    asItIs: { search, body },
  };
}

function jsonIn(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
