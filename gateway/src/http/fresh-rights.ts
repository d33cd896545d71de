import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, parse, visit } from 'graphql';
import type { Door } from '../authentication/door.ts';
import type { GatewayContext } from '../federation/gateway.ts';

/** Asks identity anew who the caller is before a mutation that is marked `@fresh`: a right that was just taken is gone. */
export function askFreshRights(supergraphSdl: string, enter: Door): ApolloServerPlugin<GatewayContext> {
  const fresh = freshMutations(parse(supergraphSdl));
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document, contextValue }) {
          if (operation?.operation !== 'mutation' || !mentions(document, fresh)) return;
          contextValue.caller = await enter(contextValue, { fresh: true });
        },
      };
    },
  };
}

function freshMutations(supergraph: DocumentNode): ReadonlySet<string> {
  const names = supergraph.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Mutation') return [];
    const fields = definition.fields ?? [];
    return fields
      .filter((field) => field.directives?.some(({ name }) => name.value === 'fresh'))
      .map((field) => field.name.value);
  });
  return new Set(names);
}

function mentions(document: DocumentNode, names: ReadonlySet<string>): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= names.has(name.value);
    },
  });
  return found;
}
