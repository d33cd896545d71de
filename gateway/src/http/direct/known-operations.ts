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

export interface KnownOperations {
  /** The operation of a document that the name means; undefined when it has yet to be looked at, and when it is no such query. */
  find(source: string, operationName: string | null): KnownOperation | undefined;
  /** Learns from what Apollo's server executes, and forgets everything when the schema changes. */
  readonly learning: ApolloServerPlugin<GatewayContext>;
}

/** How much text of documents is remembered, in characters. */
const remembered = 5_000_000;

/** Remembers queries that go through the whole of Apollo's server once, so that they need not again. */
export function createKnownOperations(): KnownOperations {
  const known = new LRUCache<string, KnownOperation>({
    max: 2_000,
    maxSize: remembered,
    sizeCalculation: ({ source }) => source.length + 1,
  });
  return {
    find: (source, operationName) => known.get(keyOf(source, operationName)),
    learning: {
      async serverWillStart() {
        return { schemaDidLoadOrUpdate: () => known.clear() };
      },
      async requestDidStart() {
        return {
          async didResolveOperation({ request, document, operation, schema, source, queryHash }) {
            if (operation?.operation !== 'query' || asksForSchema(document)) return;
            known.set(keyOf(source, request.operationName ?? null), { document, operation, schema, source, queryHash });
          },
        };
      },
    },
  };
}

/** A name has no spaces. */
const keyOf = (source: string, operationName: string | null): string => `${operationName ?? ''} ${source}`;
