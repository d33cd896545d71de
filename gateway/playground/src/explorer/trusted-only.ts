import { buildSchema, introspectionFromSchema, parse, print } from 'graphql';
import type { Exchange, GraphQLProblem } from '../gateway.ts';
import { exampleGroups } from './examples.ts';

/** Whether the gateway executes trusted documents alone and this was none: then it refuses the whole request. */
export function isRefusedAsFree({ status, answer }: Pick<Exchange, 'status' | 'answer'>): boolean {
  const { errors } = answer as { errors?: readonly GraphQLProblem[] };
  return status === 403 && errors?.[0]?.extensions?.code === 'FORBIDDEN';
}

/** What asking for the schema is answered, from the copy of the public one that this page was built with. */
export async function introspectionOfPublicSchema(): Promise<object> {
  const { default: sdl } = await import('@tenantry/schema/api.graphql?raw');
  return { data: introspectionFromSchema(buildSchema(sdl, { assumeValid: true })) };
}

/** The example that a text is but for its layout and comments, in the layout that is trusted; otherwise the text. */
export function asTrusted(query: string): string {
  const wanted = plain(query);
  const examples = exampleGroups.flatMap((group) => group.examples);
  return examples.find((example) => plain(example.query) === wanted)?.query ?? query;
}

function plain(query: string): string {
  try {
    return print(parse(query, { noLocation: true }));
  } catch {
    return query;
  }
}

/** What is said as long as it is so. */
export const trustedOnly =
  'Here the examples are executed as they stand, with variables of your own. Anything else needs an API key of the organization: put it under Headers, as Authorization.';
