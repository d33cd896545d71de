import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** An operation and what is sent with it. */
export interface GeneratedOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/**
 * Writes an operation out of choices, each between 0 and 255; when they have run out, it chooses the simplest. So it shrinks with
 * its choices.
 */
export function writeOperation(schema: GraphQLSchema, choices: readonly number[]): GeneratedOperation {
  let at = 0;
  const choose = (below: number): number => (choices[at++] ?? 0) % below;
  const isChosen = (outOf: number): boolean => choose(outOf) === outOf - 1;
  const pick = <Item>(items: readonly Item[]): Item => items[choose(items.length)]!;

  const definitions = new Map<string, string>();
  const variables: Record<string, unknown> = {};
  const fragments: string[] = [];

  function write(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + choose(4) }, () => selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    if (isChosen(isAbstractType(type) ? 3 : 9)) return fragment(type, depth);
    if (isUnionType(type) || isChosen(12)) return `${alias('__typename')}__typename${condition()}`;
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    return fields.length === 0 ? '__typename' : fieldOf(pick(fields), depth);
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const selections = isCompositeType(type) ? write(type, depth - 1) : '';
    return `${alias(field.name)}${field.name}${argumentsOf(field.args)}${condition()} ${selections}`;
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const related = Object.values(schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) && !other.name.startsWith('__') && overlap(schema, type, other),
    );
    const on = pick([type, ...related]);
    if (!isChosen(3))
      return `...${isChosen(5) && on === type ? '' : ` on ${on.name}`}${condition()} ${write(on, depth)}`;
    const name = `F${fragments.length}`;
    fragments.push('');
    fragments[Number(name.slice(1))] = `fragment ${name} on ${on.name} ${write(on, depth)}`;
    return `...${name}${condition()}`;
  }

  const alias = (name: string): string =>
    isChosen(10) ? `${pick(['a', 'b', 'constructor', 'toString', '_', name, 'hasOwnProperty'])}: ` : '';

  function condition(): string {
    if (!isChosen(8)) return '';
    const name = pick(['skip', 'include']);
    if (!isChosen(3)) return ` @${name}(if: ${pick(['true', 'false'])})`;
    const variable = pick(['yes', 'no', 'unless']);
    definitions.set(variable, variable === 'unless' ? 'Boolean = false' : 'Boolean!');
    if (variable !== 'unless') variables[variable] = variable === 'yes';
    return ` @${name}(if: $${variable})`;
  }

  function argumentsOf(args: readonly GraphQLArgument[]): string {
    const given = args.filter(
      ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || isChosen(5),
    );
    if (given.length === 0) return '';
    return `(${given.map(({ name, type }) => `${name}: ${isChosen(3) ? variableOf(type) : literal(type, 2)}`).join(', ')})`;
  }

  function variableOf(type: GraphQLInputType): string {
    const name = `v${definitions.size}`;
    definitions.set(name, String(type));
    variables[name] = value(type, 2);
    return `$${name}`;
  }

  const literal = (type: GraphQLInputType, depth: number): string => print(type, value(type, depth));

  function value(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return value(type.ofType, depth);
    if (isListType(type)) return Array.from({ length: choose(3) }, () => value(type.ofType, depth - 1));
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        ({ type: inner }) => isNonNullType(inner) || (depth > 0 && isChosen(3)),
      );
      return Object.fromEntries(fields.map((field) => [field.name, value(field.type, depth - 1)]));
    }
    if (type.name === 'Int') return choose(20);
    if (type.name === 'Float') return choose(20) / 4;
    if (type.name === 'Boolean') return isChosen(2);
    return `${type.name}-${choose(4)}`;
  }

  const isMutation = Boolean(schema.getMutationType()) && isChosen(12);
  const root = (isMutation ? schema.getMutationType() : schema.getQueryType())!;
  const body = write(root, 4);
  const head = [...definitions].map(([name, type]) => `$${name}: ${type}`).join(', ');
  const query = `${isMutation ? 'mutation' : 'query'} Generated${head && `(${head})`} ${body}\n${fragments.join('\n')}`;
  return { query, variables };
}

function print(type: GraphQLInputType, given: unknown): string {
  if (isNonNullType(type)) return print(type.ofType, given);
  if (Array.isArray(given) && isListType(type)) return `[${given.map((item) => print(type.ofType, item)).join(', ')}]`;
  if (isEnumType(type)) return String(given);
  if (!isInputObjectType(type)) return JSON.stringify(given);
  const fields = type.getFields();
  return `{${Object.entries(given as object)
    .map(([name, inner]) => `${name}: ${print(fields[name]!.type, inner)}`)
    .join(', ')}}`;
}

function overlap(schema: GraphQLSchema, one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
  const possible = (type: GraphQLCompositeType) => (isObjectType(type) ? [type] : schema.getPossibleTypes(type));
  return possible(one).some((type) => possible(other).includes(type));
}
