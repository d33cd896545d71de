import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  type GraphQLType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isUnionType,
  parse,
} from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { subgraphNames, subgraphSdl } from '../index.ts';

const api = buildSchema(compose().api);
const types = Object.values(api.getTypeMap()).filter(({ name }) => !name.startsWith('__') && !isBuiltIn(name));
const objects = types.filter(isObjectType);
const mutations = Object.values(api.getMutationType()?.getFields() ?? {});
const subgraphs = subgraphNames.map((name) => ({ name, schema: buildSubgraphSchema(parse(subgraphSdl(name))) }));

function isBuiltIn(name: string): boolean {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name);
}

test('everything that clients see is described', () => {
  const bare = types.flatMap((type) => {
    const own = type.description || type.name === 'Query' || type.name === 'Mutation' ? [] : [type.name];
    if (isEnumType(type))
      return [
        ...own,
        ...type
          .getValues()
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${name}`),
      ];
    if (!isObjectType(type) && !isInputObjectType(type)) return own;
    const fields = Object.values(type.getFields());
    const args = isObjectType(type)
      ? Object.values(type.getFields()).flatMap(({ name, args: list }) =>
          list.map((arg) => ({ ...arg, name: `${name}(${arg.name})` })),
        )
      : [];
    const described = args.filter(({ name }) => !name.endsWith('(input)'));
    return [
      ...own,
      ...[...fields, ...described].filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`),
    ];
  });

  expect(bare).toEqual([]);
});

test('a mutation takes one input, answers with a payload and says what it needs', () => {
  const odd = mutations.filter(({ name, args, type, description }) => {
    const title = name[0]?.toUpperCase() + name.slice(1);
    const payload = getNamedType(type);
    const errors = isObjectType(payload) ? payload.getFields()['errors'] : undefined;
    const takes =
      args.length === 0 ||
      (args.length === 1 && String(args[0]?.type) === `${title}Input!` && args[0]?.name === 'input');
    const answers = String(type) === `${title}Payload!` && String(errors?.type) === `[${title}Error!]!`;
    return !takes || !answers || !/Needs /.test(description ?? '');
  });

  expect(odd.map(({ name }) => name)).toEqual([]);
});

test('what a caller can put right is a UserError', () => {
  const others = types
    .filter(isUnionType)
    .filter(({ name }) => name.endsWith('Error'))
    .flatMap((union) => union.getTypes())
    .filter((type) => !type.getInterfaces().some(({ name }) => name === 'UserError'));

  expect(others.map(({ name }) => name)).toEqual([]);
});

test('a connection is a Relay connection', () => {
  const fields = objects
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
  const shapes = fields.map(({ args, type }) => {
    const connection = getNamedType(type) as GraphQLObjectType;
    return {
      // What filters comes after these two.
      args: args.slice(0, 2).map(({ name, defaultValue }) => [name, defaultValue]),
      fields: Object.keys(connection.getFields()).filter((name) => name !== 'totalCount'),
    };
  });

  expect(fields.length).toBeGreaterThan(0);
  expect(shapes).toEqual(
    fields.map(() => ({
      args: [
        ['first', 20],
        ['after', undefined],
      ],
      fields: ['edges', 'nodes', 'pageInfo'],
    })),
  );
});

test('a list of objects says how long it may be, so that what it costs can be known before it is read', () => {
  const directives = (node: { directives?: readonly { name: { value: string } }[] } | null | undefined) =>
    node?.directives?.map(({ name }) => name.value) ?? [];
  const unsized = subgraphs.flatMap(({ schema }) =>
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ ...field, of: type.name })))
      .filter(({ of, name, type }) => {
        const isList = isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
        // The page's size is that of its edges and nodes; errors are few.
        const isOfPage = of.endsWith('Connection') && (name === 'edges' || name === 'nodes');
        const isOurs = !of.startsWith('_') && !name.startsWith('_') && name !== 'errors' && !isOfPage;
        return isOurs && (isList || getNamedType(type).name.endsWith('Connection'));
      })
      .filter(({ astNode }) => !directives(astNode).includes('listSize'))
      .map(({ of, name }) => `${of}.${name}`),
  );

  expect(unsized).toEqual([]);
});

test('names are written as everywhere: UPPER_SNAKE values, camelCase fields, and no floats', () => {
  const values = types.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name));
  const fields = [...objects, ...types.filter(isInputObjectType)].flatMap(
    (type): { name: string; type: GraphQLType }[] => Object.values(type.getFields()),
  );

  expect(values.filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))).toEqual([]);
  expect(fields.filter(({ name }) => !/^[a-z][a-zA-Z0-9]*$/.test(name)).map(({ name }) => name)).toEqual([]);
  expect(fields.filter(({ type }) => getNamedType(type).name === 'Float').map(({ name }) => name)).toEqual([]);
});

test('every kind of ID has a prefix of its own, and every ID that comes in says which kind it is', () => {
  const prefixOf = (
    node:
      | { directives?: readonly { name: { value: string }; arguments?: readonly { value: object }[] }[] }
      | null
      | undefined,
  ) => {
    const directive = node?.directives?.find(({ name }) => name.value === 'typeId');
    const value = directive?.arguments?.[0]?.value;
    return value && 'value' in value ? String(value.value) : null;
  };
  const kinds = new Map<string, Set<string>>();
  const unmarked: string[] = [];
  for (const { schema } of subgraphs) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isObjectType(type) && type.getFields()['id']) {
        const prefix = prefixOf(type.astNode) ?? type.extensionASTNodes.map(prefixOf).find(Boolean);
        if (!prefix) unmarked.push(type.name);
        else kinds.set(prefix, (kinds.get(prefix) ?? new Set()).add(type.name));
      }
      const inputs = isInputObjectType(type)
        ? Object.values(type.getFields())
        : isObjectType(type)
          ? Object.values(type.getFields()).flatMap(({ args }) => args)
          : [];
      for (const { name, type: kind, astNode } of inputs) {
        const isAnyNode = type.name === 'Query' && (name === 'id' || name === 'ids');
        if (getNamedType(kind).name === 'ID' && !isAnyNode && !prefixOf(astNode)) unmarked.push(`${type.name}.${name}`);
      }
    }
  }

  expect(unmarked).toEqual([]);
  const shared = [...kinds].filter(([, names]) => names.size > 1).map(([prefix, names]) => [prefix, ...names]);
  // What is seen of the same thing from outside its organization.
  expect(shared).toEqual([
    ['org', 'Organization', 'PlatformOrganization', 'OrganizationSummary'],
    ['role', 'CustomRole', 'CustomRoleSummary'],
  ]);
});

test('`node` leads to every object that has an ID of its own', () => {
  const identity = subgraphs.find(({ name }) => name === 'identity')?.schema;
  const nodes = api.getPossibleTypes(api.getType('Node') as never).map(({ name }) => name);

  expect(nodes.filter((name) => !isObjectType(identity?.getType(name)))).toEqual([]);
});

test('a field that another subgraph adds to an object is nullable, so that its outage nulls a field and not the query', () => {
  const owner = subgraphs[0]?.schema;
  const required = subgraphs.slice(1).flatMap(({ schema }) => {
    const added = schema.getType('Organization');
    const own = owner?.getType('Organization');
    if (!isObjectType(added) || !isObjectType(own)) return [];
    return Object.values(added.getFields()).filter(
      ({ name, type }) => !(name in own.getFields()) && isNonNullType(type),
    );
  });

  expect(required.map(({ name }) => name)).toEqual([]);
});

test('lists hold no nulls but where a batch leaves gaps', () => {
  const holey = objects.flatMap((type) =>
    Object.values(type.getFields()).filter(({ type: field }) => {
      const list = getNullableType(field);
      return isListType(list) && !isNonNullType(list.ofType);
    }),
  );

  expect(holey.map(({ name }) => name)).toEqual(['nodes']);
});

test('a default is never a scalar of our own: it would reach resolvers as it is written, not as it is parsed', () => {
  const inputs = [
    ...types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields())),
    ...objects.flatMap((type) => Object.values(type.getFields()).flatMap(({ args }) => args)),
  ];
  const ours = inputs.filter(
    ({ type, defaultValue }) =>
      defaultValue !== undefined && isScalarType(getNamedType(type)) && !isBuiltIn(getNamedType(type).name),
  );

  expect(ours.map(({ name }) => name)).toEqual([]);
});

test('scalars are the documented ones', () => {
  expect(
    types
      .filter(isScalarType)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(['BigInt', 'CurrencyCode', 'DateTime', 'EmailAddress', 'JSON']);
});
