import {
  buildSchema,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

// A schema whose resolvers do everything that resolvers can do, right and wrong.

const sdl = `
  scalar Amount
  enum Mood { GLAD SAD }
  interface Animal { id: ID! name: String friends(first: Int = 2): [Animal!] }
  type Lion implements Animal { id: ID! name: String! friends(first: Int = 2): [Animal!] mane: Int! mood: Mood home: Place }
  type Mouse implements Animal { id: ID! name: String friends(first: Int = 2): [Animal!] holes: [[Int!]] home: Place! }
  union Thing = Lion | Mouse | Place
  input Where { near: ID moods: [Mood!] most: Amount = "7" deeper: Where }
  type Place {
    name: String! animals(where: Where, mood: Mood! = SAD): [Animal]! rows: [[String]!] price(off: Amount, of: [Amount!]): Amount
    best: Thing worst: Thing! next: Place required: Place! isOpen: Boolean! size: Float
  }
  type Query { place(id: ID): Place! places: [Place!]! animal(where: Where!): Animal any: [Thing] }
  type Mutation { move(where: Where): Place! rename(name: String!): Place open: Boolean! }
`;

/** What resolvers know: a number out of which everything follows, and how many of a thousand things go wrong. */
export interface Weather {
  readonly seed: number;
  readonly bad: number;
  /** What mutations have begun, in their order. */
  readonly begun: string[];
}

/** Builds it. Fields are answered by properties, by methods, by resolvers and by promises, which their names decide. */
export function buildMenagerie(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const isRoot = type === schema.getQueryType() || type === schema.getMutationType();
    for (const field of Object.values(type.getFields())) {
      const style = hash(`${type.name}.${field.name}`) % 3;
      if (style === 0 && !isRoot) continue;
      field.resolve = (source: Source | undefined, args, weather: Weather, info) => {
        if (info.operation.operation === 'mutation' && !source) weather.begun.push(`${field.name} ${encode(args)}`);
        const seed = `${source?.seed ?? ''}.${field.name} ${encode(args)}`;
        const result = () => happening(schema, field.type, seed, weather);
        return style === 1 ? result() : Promise.resolve().then(result);
      };
    }
  }
  Object.assign(schema.getType('Amount')!, {
    serialize: (value: unknown) => (value instanceof Price ? value.amount.toString() : undefined),
    parseValue: (value: unknown) => {
      if (typeof value !== 'string' || !/\d/.test(value)) throw new Error('no amount');
      return new Price(BigInt(value.replaceAll(/\D/g, '')));
    },
  });
  for (const [index, value] of ['GLAD', 'SAD'].entries()) {
    const mood = schema.getType('Mood');
    if (isEnumType(mood)) Object.assign(mood.getValue(value)!, { value: index });
  }
  Object.assign(schema.getType('Animal')!, {
    resolveType: async (source: Source, { seed, bad }: Weather) => {
      if (hash(`${seed} ${source.seed}`) % 1_000 < bad / 2) throw new Error('what is it?');
      return source.__typename;
    },
  });
  return schema;
}

class Price {
  readonly amount: bigint;
  constructor(amount: bigint) {
    this.amount = amount;
  }
}

interface Source {
  readonly __typename: string;
  readonly seed: string;
}

function happening(schema: GraphQLSchema, type: GraphQLOutputType, seed: string, weather: Weather): unknown {
  const trouble = hash(`${weather.seed} ${seed}`) % 1_000;
  if (trouble < weather.bad) throw new Error(`${seed} is trouble`);
  if (trouble < weather.bad * 2) return new Error(`${seed} is an error`);
  if (trouble < weather.bad * 3) return isNonNullType(type) ? undefined : null;
  if (trouble < weather.bad * 4) return Number.NaN;
  if (isNonNullType(type)) return happening(schema, type.ofType, seed, weather);
  const number = hash(seed);
  if (isListType(type)) {
    return Array.from({ length: number % 4 }, (_, index) => {
      const item = () => happening(schema, type.ofType, `${seed} ${index}`, weather);
      return number % 2 || isNonNullType(type.ofType) ? later(item) : quietly(item);
    });
  }
  const named = getNamedType(type);
  if (isEnumType(named)) return number % 2;
  if (isLeafType(named)) return leaves[named.name]?.(number) ?? seed.slice(-12);
  const possible = isObjectType(named) ? [named] : schema.getPossibleTypes(named);
  const { name } = possible[number % possible.length]!;
  return objectOf(schema, name, seed, weather);
}

/** An object whose plain fields are there already, some as promises, and whose others are methods. */
function objectOf(schema: GraphQLSchema, name: string, seed: string, weather: Weather): Source {
  const source: Record<string, unknown> = { __typename: hash(seed) % 1_000 < weather.bad ? 'Dragon' : name, seed };
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object.`);
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    const value = (...given: unknown[]) =>
      happening(schema, field.type, `${seed}.${field.name} ${encode(given[0])}`, weather);
    const isPlain = isLeafType(named) && hash(`${seed} ${field.name}`) % 3 > 0;
    source[field.name] = isPlain ? quietly(value) : value;
  }
  return source as unknown as Source;
}

/** What is thrown, as the error that it is: a property cannot throw. */
function quietly(value: () => unknown): unknown {
  try {
    return value();
  } catch (error) {
    return error;
  }
}

/** A promise that may fail unheard. Beside what fails at once in a list, graphql hears none, so required items are all such. */
function later(value: () => unknown): Promise<unknown> {
  const promise = Promise.resolve().then(value);
  promise.catch(() => {});
  return promise;
}

const leaves: Readonly<Record<string, (number: number) => unknown>> = {
  Int: (number) => (number % 2_000) - 1_000,
  Float: (number) => (number % 1_000) / 8,
  Boolean: (number) => number % 2 === 0,
  Amount: (number) => new Price(BigInt(number)),
};

const encode = (args: unknown): string =>
  JSON.stringify(args, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)) ?? '';

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state ^ (state >>> 15)) >>> 0;
}
