import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import {
  execute,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql';
import type { Ask } from '../../src/federation/ask.ts';
import { failureOf, type Faults, hash, isHit, withHoles } from './faults.ts';

/** An object that a subgraph imagines: all that its fields answer follows from its seed. */
interface Imagined {
  readonly __typename: string;
  readonly seed: string;
  readonly [key: string]: unknown;
}

/** Subgraphs without anything behind them: they answer from the schema alone, the same to the same question. */
export function imagineSubgraphs(sdls: Readonly<Record<string, string>>) {
  const schemas = new Map(Object.entries(sdls).map(([name, sdl]) => [name, imagineSubgraph(sdl)]));

  /** How a service is asked that has these faults. `asked` counts what it was asked. */
  const askOf =
    (faultsOf: () => Faults, onAsk: (service: string) => void = () => {}) =>
    (service: string): Ask =>
    async ({ query, variables }) => {
      onAsk(service);
      const faults = faultsOf();
      if (faults.dead === service) return { data: null, failure: failureOf(service) };
      const result = await execute({
        schema: schemas.get(service)!,
        document: parse(query),
        variableValues: variables ?? {},
        contextValue: faults,
        fieldResolver: imagineField,
        typeResolver: (value) => (value as Imagined).__typename,
      });
      // As it comes over the wire.
      const { data, errors } = JSON.parse(JSON.stringify(result)) as Awaited<ReturnType<Ask>>;
      return { data: withHoles(data, faults), errors };
    };
  return { schemas, askOf };
}

function imagineSubgraph(sdl: string): GraphQLSchema {
  const typeDefs = parse(sdl);
  const bare = buildSubgraphSchema(typeDefs);
  const resolvers: Record<string, object> = {};
  for (const type of Object.values(bare.getTypeMap())) {
    if (!isObjectType(type) && !isAbstractType(type)) continue;
    if (!type.astNode?.directives?.some(({ name }) => name.value === 'key')) continue;
    const possible = isObjectType(type) ? [type] : bare.getPossibleTypes(type);
    resolvers[type.name] = {
      __resolveReference: (reference: Record<string, unknown>, faults: Faults) => {
        const seed = JSON.stringify(reference);
        if (isHit(faults, 'error', `reference ${seed}`)) throw new Error(`no ${type.name} today`);
        if (isHit(faults, 'missing', `reference ${seed}`)) return null;
        const { name } = possible[hash(seed) % possible.length]!;
        return { ...reference, __typename: name, seed };
      },
    };
  }
  return buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap<unknown> }]);
}

const imagineField: GraphQLFieldResolver<Imagined | undefined, Faults> = (source, args, faults, info) => {
  // The roots have no source; what a reference brought along is known already.
  const given = source?.[info.fieldName];
  if (given !== undefined) return given;
  const seed = `${source?.seed ?? ''} ${info.parentType.name}.${info.fieldName} ${JSON.stringify(args)}`;
  if (isHit(faults, 'error', seed)) throw new Error(`nothing but trouble with ${info.fieldName}`);
  return imagine(info.returnType, seed, faults, info.schema);
};

function imagine(type: GraphQLOutputType, seed: string, faults: Faults, schema: GraphQLSchema): unknown {
  if (isNonNullType(type)) return imagine(type.ofType, seed, { ...faults, missing: 0 }, schema);
  if (isHit(faults, 'missing', seed)) return null;
  if (isListType(type)) {
    return Array.from({ length: hash(`${seed} length`) % 4 }, (_, index) =>
      imagine(type.ofType, `${seed} ${index}`, faults, schema),
    );
  }
  const number = hash(seed);
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]!.value;
  if (isScalarType(type)) return scalars[type.name]?.(number) ?? `${type.name} ${number % 100}`;
  const possible = isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  const { name } = possible[number % possible.length]!;
  // Few are different, so that the same one is met at several places.
  const id = `${name}-${number % 5}`;
  return { __typename: name, id, nodeId: id, seed: name in schema.getTypeMap() && hasKey(schema, name) ? id : seed };
}

const hasKey = (schema: GraphQLSchema, name: string): boolean =>
  schema.getType(name)?.astNode?.directives?.some((directive) => directive.name.value === 'key') ?? false;

const scalars: Readonly<Record<string, (number: number) => unknown>> = {
  Int: (number) => (number % 2_000) - 1_000,
  Float: (number) => (number % 1_000) / 8,
  Boolean: (number) => number % 2 === 0,
  JSON: (number) => ({ nested: [number % 10, { __typename: 'Anything', constructor: null }] }),
};
