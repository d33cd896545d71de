import { errorCodeDef, ERRORS } from '@apollo/federation-internals';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { fault } from '@tenantry/graphql';
import { isObject } from './json.ts';
import type { ResponsePath } from './paths.ts';

/** An error as a subgraph sends it; it may lack anything. */
export type SubgraphError = Partial<GraphQLFormattedError>;

/** The errors of an answer; what is not one is left out. */
export function errorsIn(errors: unknown): readonly SubgraphError[] {
  return Array.isArray(errors) ? errors.filter(isError) : [];
}

function isError(error: unknown): error is SubgraphError {
  if (!isObject(error)) return false;
  const { message, path, extensions } = error;
  return (
    isTold(message, typeof message === 'string') &&
    isTold(path, isPath(path)) &&
    isTold(extensions, isObject(extensions))
  );
}

const isTold = (value: unknown, isRight: boolean): boolean => value === undefined || value === null || isRight;

const isPath = (path: unknown): boolean =>
  Array.isArray(path) && path.every((key) => typeof key === 'string' || Number.isInteger(key));

/** The error of a subgraph as one of the whole operation, at the path where the client finds it. */
export function toOperationError(error: SubgraphError, service: string, path: ResponsePath | undefined): GraphQLError {
  const { message, extensions } = error;
  const text = message || `Error while fetching subquery from service "${service}"`;
  const options = {
    originalError: error as Error,
    path,
    extensions: { ...extensions, serviceName: service },
  };
  const known = errorCodeDef(error as GraphQLError);
  if (!known && extensions?.['code']) return new GraphQLError(text, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(text, options);
}

/** Where an error is that came with the answer to a fetch at `path`: what it says itself, below where the fetch began. */
export function pathBelow(path: readonly string[], error: SubgraphError): ResponsePath | undefined {
  return Array.isArray(error.path) ? [...path, ...error.path] : undefined;
}

/** What the client is told about an answer that cannot be right. */
export const senseless = (): GraphQLError =>
  fault('UNAVAILABLE', 'This part gave an answer that makes no sense. Try again in a moment.');
