import type { GraphQLError } from 'graphql';
import type { GatewayContext } from '../ask.ts';
import { own, type JsonObject } from './json.ts';
import type { ResponsePath } from './paths.ts';
import { toOperationError } from './subgraph-errors.ts';

/** One execution of an operation. */
export interface Run {
  /** What is known so far, in the subgraphs' form. */
  readonly data: JsonObject;
  readonly errors: (GraphQLError | Error)[];
  readonly variables: Readonly<JsonObject>;
  readonly context: GatewayContext;
}

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void>;

/** The variables that a fetch uses, as the client gave them. */
export function variablesOf(names: readonly string[] | undefined, { variables }: Run): JsonObject {
  const used: JsonObject = {};
  for (const name of names ?? []) {
    const value = own(variables, name);
    // Names of variables are the client's; what is defined is never looked up in a prototype.
    if (value !== undefined)
      Object.defineProperty(used, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return used;
}

/** Tells the client that a service is not to be had, at the path. */
export function fail({ errors }: Run, failure: GraphQLError, service: string, path: ResponsePath | undefined): void {
  errors.push(toOperationError(failure.toJSON(), service, path));
}
