import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { GatewayContext } from '../../federation/gateway.ts';
import { asksForSchema } from '../introspection.ts';

/** A query that Apollo's server has found to be valid, and small enough. */
export interface KnownOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly schema: GraphQLSchema;
  readonly source: string;
  readonly queryHash: string;
}

/** A known operation, without anything that whoever asked for it has given. */
export interface UsedOperation {
  readonly source: string;
  readonly operationName: string | null;
  readonly queryHash: string;
}

export interface KnownOperations {
  add(operation: KnownOperation, operationName: string | null): void;
  /** Those that were asked for most, the first of them first. */
  busiest(count: number): readonly UsedOperation[];
  /** The schema for clients; undefined before it is loaded. */
  schema(): GraphQLSchema | undefined;
  /** The operation of a document that the name means; undefined when it has yet to be looked at, and when it is no such query. */
  find(source: string, operationName: string | null): KnownOperation | undefined;
  /** Learns from what Apollo's server executes, and forgets everything when the schema changes. */
  readonly learning: ApolloServerPlugin<GatewayContext>;
}

/** How much text of documents is remembered, in characters. */
const remembered = 5_000_000;

/** Remembers queries that go through the whole of Apollo's server once, so that they need not again. */
export function createKnownOperations(): KnownOperations {
  let apiSchema: GraphQLSchema | undefined;
  const known = new LRUCache<string, KnownOperation & { used: number; operationName: string | null }>({
    max: 2_000,
    maxSize: remembered,
    sizeCalculation: ({ source }) => source.length + 1,
  });
  function add(operation: KnownOperation, operationName: string | null): void {
    known.set(keyOf(operation.source, operationName), { ...operation, used: 0, operationName });
  }

  return {
    add,
    find(source, operationName) {
      const found = known.get(keyOf(source, operationName));
      if (!found) return undefined;
      found.used += 1;
      return found;
    },
    busiest: (count) =>
      [...known.values()]
        .toSorted((one, other) => other.used - one.used)
        .slice(0, count)
        .map(({ source, operationName, queryHash }) => ({ source, operationName, queryHash })),
    schema: () => apiSchema,
    learning: {
      async serverWillStart() {
        return {
          schemaDidLoadOrUpdate(loaded) {
            ({ apiSchema } = loaded);
            known.clear();
          },
        };
      },
      async requestDidStart() {
        return {
          async didResolveOperation({ request, document, operation, schema, source, queryHash }) {
            if (operation?.operation !== 'query' || asksForSchema(document)) return;
            add({ document, operation, schema, source, queryHash }, request.operationName ?? null);
          },
        };
      },
    },
  };
}

/** A name has no spaces. */
const keyOf = (source: string, operationName: string | null): string => `${operationName ?? ''} ${source}`;
