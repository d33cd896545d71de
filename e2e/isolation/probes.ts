import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql';
import { type Field, fieldsOf, type Target } from './schema.ts';
import { type Slot, slotsOf } from './slots.ts';

/** An operation made from the schema: a field that takes arguments or starts an operation, with everything below it. */
export interface Probe {
  /** `Mutation.addMember`, `Organization.members` */
  readonly coordinate: string;
  readonly kind: 'query' | 'mutation';
  readonly document: string;
  /** The arguments' values, down to the fields of inputs. */
  readonly slots: readonly Slot[];
  /** The fields that the document asks for: `Organization.name`. */
  readonly fields: readonly string[];
}

/** A probe for every field of Query and Mutation, and for every field with arguments that a query leads to. */
export function probesOf(target: Target): Probe[] {
  const query = target.schema.getQueryType();
  const mutation = target.schema.getMutationType();
  const stepsFrom = (type: GraphQLObjectType) => fieldsOf(target, type).map((field) => [{ type, field }]);
  const queries = query ? stepsFrom(query) : [];
  const below = pathsToArguments(target, queries);
  return [
    ...[...queries, ...below].flatMap((path) =>
      partsOf(target, path).map((members) => probeOf(target, 'query', path, members)),
    ),
    ...(mutation ? stepsFrom(mutation) : []).map((path) => probeOf(target, 'mutation', path)),
  ];
}

/** A field, and the type it was found in, on the way from the root of an operation. */
export interface Step {
  readonly type: GraphQLObjectType;
  readonly field: Field;
}

/** How deep a selection goes at most. */
const maximumDepth = 12;
/** Of how many members of a union or an interface one request asks for everything below at most. */
const maximumMembers = 8;

/** The types that a field may answer with, as many at a time as are asked for in one request; null is whatever it answers with. */
function partsOf({ schema }: Target, path: readonly Step[]): (ReadonlySet<string> | null)[] {
  const named = getNamedType(path.at(-1)!.field.type);
  const members = isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [];
  if (members.length <= maximumMembers) return [null];
  const parts = Math.ceil(members.length / maximumMembers);
  return Array.from({ length: parts }, (_, part) => new Set(members.filter((_name, index) => index % parts === part)));
}

function probeOf(
  target: Target,
  kind: Probe['kind'],
  path: readonly Step[],
  members: ReadonlySet<string> | null = null,
): Probe {
  const { type, field } = path.at(-1)!;
  const fields = new Set<string>();
  const body = bodyOf(target, path, fields, members);
  const document = `${kind} ${parameters(field)} ${body}`;
  return {
    coordinate: `${type.name}.${field.name}`,
    kind,
    document,
    slots: slotsOf(target.schema, type, field),
    fields: [...fields],
  };
}

/** Asks along the path, with the last field's arguments as variables and everything below it, or below some types it answers with. */
export function bodyOf(
  target: Target,
  path: readonly Step[],
  fields: Set<string>,
  members: ReadonlySet<string> | null = null,
): string {
  const last = path.at(-1)!;
  const given =
    last.field.args.length === 0 ? '' : `(${last.field.args.map(({ name }) => `${name}: $${name}`).join(', ')})`;
  return path.reduceRight(
    (below, step) => {
      fields.add(`${step.type.name}.${step.field.name}`);
      return `{ ${alias(step)}: ${step.field.name}${step === last ? given : ''} ${below} }`;
    },
    selectionOf(target, last.field.type, [], fields, members),
  );
}

/** The declaration of a field's arguments as variables, after others. */
export function parameters({ args }: Pick<Field, 'args'>, others: readonly string[] = []): string {
  const declared = [
    ...others,
    ...args.map(({ name, type, astNode }) => `$${name}: ${astNode ? print(astNode.type) : String(type)}`),
  ];
  return declared.length === 0 ? '' : `(${declared.join(', ')})`;
}

/** Answers name every value by type and field, so that what is in them can be told without the document. */
const alias = ({ type, field }: { type: { name: string }; field: { name: string } }): string =>
  `${type.name}_${field.name}`;

/**
 * Everything below a type: all members of unions and interfaces. An object that is met again on the way down, or has two that
 * `node` leads to above it, is asked for its plain values alone: it is asked for whole where it is nearer, and objects that lead
 * to each other would make a request too large.
 */
export function selectionOf(
  target: Target,
  type: GraphQLOutputType,
  above: readonly string[],
  fields: Set<string>,
  only: ReadonlySet<string> | null = null,
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const path = isAbstractType(named) ? [...above, named.name] : above;
  const members = isAbstractType(named) ? target.schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
  const asked = members.filter(({ name }) => only === null || only.has(name));
  const fragments = asked.map((member) => `... on ${member.name} { ${membersFields(target, member, path, fields)} }`);
  return `{ __typename ${fragments.join(' ')} }`;
}

function membersFields(target: Target, type: GraphQLObjectType, above: readonly string[], fields: Set<string>): string {
  const path = [...above, type.name];
  const times = path.filter((name) => name === type.name).length;
  if (path.length > maximumDepth || times > 2) return '__typename';
  const isWhole =
    times === 1 && !(isNode(type) && above.filter((name) => isNode(target.schema.getType(name))).length > 1);
  const selected = fieldsOf(target, type)
    // A probe of its own gives these their arguments.
    .filter((field) => !field.args.some(isRequiredArgument) && (isWhole || isLeafType(getNamedType(field.type))))
    .map((field) => {
      fields.add(`${type.name}.${field.name}`);
      const page = field.args.some(({ name }) => name === 'first') ? '(first: 100)' : '';
      const below = isRepeated(type, field)
        ? leavesOf(target, field.type)
        : selectionOf(target, field.type, path, fields);
      return `${alias({ type, field })}: ${field.name}${page} ${below}`;
    });
  return selected.join(' ') || '__typename';
}

/** Whether `node` leads to it, or it is what `node` answers. */
const isNode = (type: GraphQLNamedType | undefined): boolean =>
  type?.name === 'Node' || (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'));

/** What an edge leads to is among the connection's nodes too, where all below it is asked for: twice is a request too large. */
const isRepeated = (type: GraphQLObjectType, field: Field): boolean =>
  type.name.endsWith('Edge') && field.name === 'node';

/** The plain values of an object, without anything below it. */
function leavesOf(target: Target, type: GraphQLOutputType): string {
  const named = getNamedType(type);
  const leaves = isObjectType(named)
    ? fieldsOf(target, named).filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    : [];
  return `{ __typename ${leaves.map((field) => `${alias({ type: named, field })}: ${field.name}`).join(' ')} }`;
}

/** The shortest way to every field with arguments below these. */
export function pathsToArguments(
  target: Target,
  from: readonly (readonly Step[])[],
  visited = new Set<string>(),
): Step[][] {
  const found: Step[][] = [];
  for (let paths = from; paths.length > 0;) {
    paths = paths.flatMap((path) => {
      const { field } = path.at(-1)!;
      const named = getNamedType(field.type);
      // What only an argument leads to is a node, and other ways lead there.
      if (!isObjectType(named) || visited.has(named.name) || field.args.some(isRequiredArgument)) return [];
      visited.add(named.name);
      const next = fieldsOf(target, named).map((inner) => [...path, { type: named, field: inner }]);
      found.push(...next.filter((steps) => steps.at(-1)!.field.args.length > 0));
      return next;
    });
  }
  return found;
}
