import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { writeDate } from './write-date.ts';
import { GraphQLCurrency, GraphQLDateTimeISO, GraphQLEmailAddress, GraphQLJSON } from 'graphql-scalars';

/** Whole numbers of any size: strings on the wire, `bigint` in code. */
const bigIntScalar = new GraphQLScalarType<bigint, string>({
  name: 'BigInt',
  serialize: (value) => parse(value).toString(),
  parseValue: parse,
  parseLiteral: (node) => {
    if (node.kind === Kind.INT || node.kind === Kind.STRING) return parse(node.value);
    throw new GraphQLError('A whole number is needed.');
  },
});

function parse(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,40}$/.test(value)) return BigInt(value);
  throw new GraphQLError('A whole number is needed, as a string or a plain integer.');
}

/** As the library has it. Most of what comes is right as it is, of which it would make another. */
const dateTimeScalar = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  serialize: (value) => (value instanceof Date && writeDate(value)) || GraphQLDateTimeISO.serialize(value),
});

/** The scalars of `schema/shared/scalars.graphql`. */
export const scalarResolvers = {
  BigInt: bigIntScalar,
  DateTime: dateTimeScalar,
  EmailAddress: GraphQLEmailAddress,
  CurrencyCode: GraphQLCurrency,
  JSON: GraphQLJSON,
};
