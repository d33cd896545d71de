import {
  type CompositeType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type Operation,
  type Schema,
  type SelectionSet,
  type Type,
} from '@apollo/federation-internals';
import { own } from './json.ts';
import { leafCheck } from './leaves.ts';
import { compileObject, type FieldReader, missing } from './object-code.ts';
import { type Completion, FAILED, locate, note, type Read } from './problems.ts';
import { type Collected, collectFields, type Includes } from './selections.ts';

/** What is being compiled: an operation, with its @skip and @include decided. */
interface Compilation {
  readonly schema: Schema;
  readonly includes: Includes;
}

/**
 * Compiles how the merged answers of subgraphs are brought into the form of the operation, with the nulls that the schema demands.
 * The reader returns FAILED when the whole answer has to be null.
 */
export function compileProjection(operation: Operation, includes: Includes): Read {
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  if (!root) throw new Error(`There is no ${operation.rootKind}.`);
  return objectReader({ schema, includes }, root, [operation.selectionSet]);
}

function reader(compilation: Compilation, type: Type, selectionSets: readonly SelectionSet[]): Read {
  if (isNonNullType(type)) throw new Error('What is around reads what must not be null.');
  if (isListType(type)) return listReader(compilation, type.ofType, selectionSets);
  if (isCompositeType(type)) return objectReader(compilation, type, selectionSets);
  const isValid = leafCheck(type as Parameters<typeof leafCheck>[0]);
  return (value, completion) => {
    if (value == null) return null;
    return isValid(value) ? value : note(completion, 'Invalid value found for');
  };
}

function listReader(compilation: Compilation, itemType: Type, selectionSets: readonly SelectionSet[]): Read {
  const isRequired = isNonNullType(itemType);
  const type = isRequired ? itemType.ofType : itemType;
  const read = reader(compilation, type, selectionSets);
  return (value, completion) => {
    if (value == null) return null;
    if (!Array.isArray(value)) return note(completion, 'A list was promised for', true);
    let isNulled = false;
    const items = Array.from<unknown>({ length: value.length });
    for (let index = 0; index < value.length; index += 1) {
      const before = completion.problems.length;
      let item = read(value[index], completion);
      if (isRequired && item === null) item = note(completion, missing);
      if (completion.problems.length !== before) {
        locate(completion, before, index, `array element of type ${String(type)} at index ${index}`);
      }
      isNulled ||= isRequired && item === FAILED;
      items[index] = item === FAILED ? null : item;
    }
    return isNulled ? FAILED : items;
  };
}

type ReadObject = (object: object, completion: Completion) => unknown;

/** Objects are read by what they say they are; how is compiled when the first of its type comes along. */
function objectReader(compilation: Compilation, type: CompositeType, selectionSets: readonly SelectionSet[]): Read {
  const { schema } = compilation;
  const byTypename = new Map<string, ReadObject>();
  let untold: ReadObject | undefined;

  const compileFor = (typename: string): ReadObject | undefined => {
    // An empty name tells nothing.
    if (typename === '') return (untold ??= fieldsReader(compilation, type, undefined, selectionSets));
    const found = schema.type(typename);
    if (!found || !isCompositeType(found)) return undefined;
    const read = fieldsReader(compilation, found, found, selectionSets);
    byTypename.set(typename, read);
    return read;
  };

  return (value, completion) => {
    if (value == null) return null;
    if (typeof value !== 'object' || Array.isArray(value)) return note(completion, 'An object was promised for', true);
    const typename = own(value, '__typename') ?? '';
    if (typeof typename !== 'string') return note(completion, 'A type was promised for', true);
    const read = byTypename.get(typename) ?? compileFor(typename);
    return read ? read(value, completion) : note(completion, 'Invalid __typename found for object at');
  };
}

function fieldsReader(
  compilation: Compilation,
  parent: CompositeType,
  typename: CompositeType | undefined,
  selectionSets: readonly SelectionSet[],
): ReadObject {
  const fields = collectFields(selectionSets, parent, typename, compilation.includes);
  return compileObject(fields.map((field) => fieldReader(compilation, field)));
}

function fieldReader(compilation: Compilation, { name, field, parent, selectionSets }: Collected): FieldReader {
  const where = `field ${parent.name}.${name}`;
  if (field.name === '__typename') {
    return {
      name,
      isAboutObject: true,
      isRequired: true,
      where,
      read: typenameReader(compilation.schema, name, parent),
    };
  }
  const type = field.definition.type!;
  const isRequired = isNonNullType(type);
  return { name, isRequired, where, read: reader(compilation, isRequired ? type.ofType : type, selectionSets) };
}

/** The name of the object's type: what the subgraph says under the alias, or says at all, or what the schema knows. */
function typenameReader(schema: Schema, name: string, parent: CompositeType): Read {
  return (object) => {
    const told = own(object as object, name) ?? own(object as object, '__typename');
    const type = (typeof told === 'string' ? schema.type(told) : undefined) ?? parent;
    return isObjectType(type as CompositeType) ? (type as CompositeType).name : FAILED;
  };
}
