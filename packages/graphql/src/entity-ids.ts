import {
  defaultFieldResolver,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { ofSource } from './compiled/of-source.ts';
import { fault } from './errors.ts';
import { isResolvableEntity, referenceExtension } from './guards.ts';
import { decodeId, encodeId } from './type-ids.ts';

/** The ID prefix of an object type, or null when the type has none. */
export function prefixOf(schema: GraphQLSchema, type: GraphQLObjectType): string | null {
  return [type.astNode, ...type.extensionASTNodes].map((node) => node && prefixAt(schema, node)).find(Boolean) ?? null;
}

/**
 * Translates IDs at the edge of a subgraph, in place, as `@typeId` says: `id` fields are written as TypeIDs, arguments and
 * references arrive as UUIDs. A reference of the wrong kind resolves to null, an argument of the wrong kind is refused.
 * A type that is only referred to here never resolves.
 */
export function translateIds(schema: GraphQLSchema): void {
  const decoders = createDecoders(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const prefix = prefixOf(schema, type);
    if (prefix) {
      translateOwnId(type, prefix);
      translateReference(type, prefix);
    }
    for (const field of Object.values(type.getFields())) {
      const decode = decoders.ofArguments(field.args);
      if (!decode) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context, info) => resolve(parent, decode(args), context, info);
    }
  }
}

function translateOwnId(type: GraphQLObjectType, prefix: string): void {
  for (const name of ['id', 'nodeId']) {
    const field = type.getFields()[name];
    if (field) field.resolve = ofSource((row: { id: string }) => encodeId(prefix, row.id));
  }
}

function translateReference(type: GraphQLObjectType, prefix: string): void {
  const extension = referenceExtension(type);
  if (!isResolvableEntity(type)) {
    Object.assign(type.extensions, { apollo: { subgraph: { resolveReference: () => null } } });
    return;
  }
  const resolve = extension?.resolveReference;
  if (!extension || !resolve) throw new Error(`${type.name} is an entity and needs a __resolveReference.`);
  extension.resolveReference = (reference, context, info) => {
    const { id, nodeId } = reference as { id?: unknown; nodeId?: unknown };
    const decoded = decodeId(String(id ?? nodeId));
    return decoded?.prefix === prefix ? resolve({ id: decoded.uuid }, context, info) : null;
  };
}

type Decode = (value: unknown) => unknown;
type InputValue = GraphQLArgument | GraphQLInputField;

function createDecoders(schema: GraphQLSchema) {
  const ofInputs = new Map<string, Decode | null>();

  function ofArguments(values: readonly InputValue[], path: readonly string[] = []): Decode | null {
    const decoders = values.flatMap((value) => {
      const decode = ofValue(value, [...path, value.name]);
      return decode ? [{ name: value.name, decode }] : [];
    });
    if (decoders.length === 0) return null;
    return (args) => {
      const decoded: Record<string, unknown> = { ...(args as object) };
      for (const { name, decode } of decoders) if (decoded[name] != null) decoded[name] = decode(decoded[name]);
      return decoded;
    };
  }

  function ofValue(value: InputValue, path: readonly string[]): Decode | null {
    const prefix = value.astNode && prefixAt(schema, value.astNode);
    const single = prefix ? (id: unknown) => uuidOf(prefix, String(id), path) : ofType(value.type, path);
    return single && wrapLists(value.type, single);
  }

  function ofType(type: GraphQLInputType, path: readonly string[]): Decode | null {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return null;
    if (!ofInputs.has(named.name)) {
      ofInputs.set(named.name, null);
      ofInputs.set(named.name, ofArguments(Object.values(named.getFields()), path));
    }
    return ofInputs.get(named.name) ?? null;
  }

  return { ofArguments };
}

function wrapLists(type: GraphQLInputType, decode: Decode): Decode {
  const nullable = getNullableType(type);
  if (!isListType(nullable)) return decode;
  const ofItem = wrapLists(nullable.ofType, decode);
  return (items) => (items as unknown[]).map((item) => (item == null ? item : ofItem(item)));
}

function uuidOf(prefix: string, id: string, path: readonly string[]): string {
  const decoded = decodeId(id);
  if (decoded?.prefix === prefix) return decoded.uuid;
  throw fault('BAD_USER_INPUT', `${path.join('.')}: an ID of the form ${prefix}_… is needed.`, { path });
}

function prefixAt(schema: GraphQLSchema, node: Parameters<typeof getDirectiveValues>[1]): string | null {
  const directive = schema.getDirective('typeId');
  const values = directive && getDirectiveValues(directive, node);
  return values ? String(values['prefix']) : null;
}
