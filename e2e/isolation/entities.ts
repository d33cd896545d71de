import { GraphQLID, isUnionType, type GraphQLObjectType } from 'graphql';
import { bodyOf, parameters, pathsToArguments, type Probe, selectionOf, type Step } from './probes.ts';
import { fieldsOf, prefixOf, type Target } from './schema.ts';
import { type Slot, slotsOf } from './slots.ts';

/**
 * A probe for every entity by each of its keys, those included that a subgraph only refers to and must never resolve; and
 * for every field with arguments below one.
 */
export function entityProbesOf(target: Target): Probe[] {
  const union = target.schema.getType('_Entity');
  const entities = isUnionType(union) ? union.getTypes() : [];
  return entities.flatMap((type) => {
    const keys = keysOf(type);
    const below = pathsToArguments(target, ownSteps(target, type), new Set([type.name]));
    const direct = ownSteps(target, type).filter(([step]) => step!.field.args.length > 0);
    return [
      ...keys.map((key) => entityProbe(target, type, key)),
      ...[...direct, ...below].map((path) => fieldProbe(target, type, keys[0]!, path)),
    ];
  });
}

const ownSteps = (target: Target, type: GraphQLObjectType): Step[][] =>
  fieldsOf(target, type).map((field) => [{ type, field }]);

function entityProbe(target: Target, type: GraphQLObjectType, key: string): Probe {
  const fields = new Set<string>();
  const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) ${selectionOf(target, type, [], fields)} }`;
  return {
    coordinate: `${type.name} by ${key}`,
    kind: 'query',
    document,
    slots: [referenceSlot(target, type, key)],
    fields: [...fields],
  };
}

function fieldProbe(target: Target, type: GraphQLObjectType, key: string, path: readonly Step[]): Probe {
  const { type: parent, field } = path.at(-1)!;
  const fields = new Set<string>();
  const body = `{ _entities(representations: $representations) { ... on ${type.name} ${bodyOf(target, path, fields)} } }`;
  const document = `query ${parameters(field, ['$representations: [_Any!]!'])} ${body}`;
  const slots = [referenceSlot(target, type, key), ...slotsOf(target.schema, parent, field)];
  return { coordinate: `${parent.name}.${field.name}`, kind: 'query', document, slots, fields: [...fields] };
}

function referenceSlot({ schema }: Target, type: GraphQLObjectType, key: string): Slot {
  return {
    coordinate: `${type.name} by ${key}`,
    name: 'representations',
    path: ['representations'],
    type: GraphQLID,
    typeName: 'ID',
    isRequired: true,
    prefix: prefixOf(schema, type),
    within: [],
    wrap: (ids) => [ids].flat().map((id) => ({ __typename: type.name, [key]: id })),
  };
}

/** Whether the place is an entity's key rather than an argument. */
export const isReference = ({ name, wrap }: Slot): boolean => name === 'representations' && wrap !== undefined;

function keysOf({ name, astNode, extensionASTNodes }: GraphQLObjectType): string[] {
  const directives = [astNode, ...extensionASTNodes]
    .flatMap((node) => node?.directives ?? [])
    .filter((one) => one.name.value === 'key');
  const keys = directives.flatMap(({ arguments: args = [] }) =>
    args.flatMap(({ value }) => (value.kind === 'StringValue' ? [value.value] : [])),
  );
  for (const key of keys)
    if (!/^\w+$/.test(key))
      throw new Error(`${name} has the key "${key}": teach e2e/isolation/entities.ts to refer by it.`);
  return keys;
}
