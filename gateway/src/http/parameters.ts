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
    const extensions = jsonIn(searchParams.get('extensions'));
    return {
      parameters: { query, documentId, extensions },
      with(document) {
        const rest = new URLSearchParams(searchParams);
        rest.delete('documentId');
        if (isObject(extensions)) rest.delete('extensions');
        rest.set('query', document);
        return { search: `?${rest}`, body: undefined };
      },
      asItIs: { search, body: undefined },
    };
  }
  const body: unknown = await request.json().catch(() => undefined);
  return {
    parameters: isObject(body) ? body : {},
    with(document) {
      const { documentId: _, extensions, ...rest } = body as GraphQLParameters;
      // What may have named the document is done with; what is no map of extensions is Apollo's to refuse.
      const kept = extensions === undefined || isObject(extensions) ? {} : { extensions };
      return { search, body: { ...rest, ...kept, query: document } };
    },
    asItIs: { search, body },
  };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function jsonIn(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
