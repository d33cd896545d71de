import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a document may be, fragments counted wherever they are spread. */
export interface DocumentLimits {
  /** Names, punctuators and values. */
  readonly tokens: number;
  /** Fields within fields; what introspection asks for lies deep and does not count. */
  readonly depth: number;
  /** Fields under another name. */
  readonly aliases: number;
  /** Directives in use. */
  readonly directives: number;
  /** Fields that an operation begins with. */
  readonly rootFields: number;
  /** Fields in all. */
  readonly fields: number;
}

/** What the gateway allows unless it is told otherwise. */
export const documentLimits: DocumentLimits = {
  tokens: 2_000,
  depth: 10,
  aliases: 15,
  directives: 10,
  rootFields: 20,
  fields: 1_000,
};

type Size = Omit<DocumentLimits, 'tokens'>;

/** A limit that a document is beyond. */
export interface Excess {
  readonly limit: keyof DocumentLimits;
  readonly allowed: number;
  readonly found: number;
}

/**
 * The first limit that an operation of the document is beyond; null when it is within all. Takes time in proportion to the
 * document, not to what its fragments make of it; no schema is needed, and what is wrong by it is for validation to say.
 */
export function excessOf(document: DocumentNode, limits: DocumentLimits): Excess | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const sizeOf = sizing(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const excess = excessIn(sizeOf(definition), limits);
    if (excess) return excess;
  }
  return null;
}

function excessIn(size: Size, limits: DocumentLimits): Excess | null {
  for (const limit of ['depth', 'rootFields', 'aliases', 'directives', 'fields'] as const)
    if (size[limit] > limits[limit]) return { limit, allowed: limits[limit], found: size[limit] };
  return null;
}

const nothing: Size = { depth: 0, aliases: 0, directives: 0, rootFields: 0, fields: 0 };

/** Sizes things, each fragment once. */
function sizing(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, Size>();

  function sizeOfFragment(name: string): Size {
    const found = known.get(name);
    if (found) return found;
    const fragment = fragments.get(name);
    // One that is within itself is refused by validation; until then it ends here.
    known.set(name, nothing);
    const size = fragment ? sizeOfSet(fragment.selectionSet, fragment.directives?.length ?? 0) : nothing;
    known.set(name, size);
    return size;
  }

  function sizeOfSelection(selection: SelectionNode): Size {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfSet(selection.selectionSet, directives);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const size = sizeOfFragment(selection.name.value);
      return { ...size, directives: size.directives + directives };
    }
    const below = selection.selectionSet ? sizeOfSet(selection.selectionSet, directives) : { ...nothing, directives };
    const isIntrospection = selection.name.value === '__schema' || selection.name.value === '__type';
    return {
      depth: 1 + (isIntrospection ? 0 : below.depth),
      aliases: below.aliases + (selection.alias ? 1 : 0),
      directives: below.directives,
      rootFields: 1,
      fields: below.fields + 1,
    };
  }

  function sizeOfSet({ selections }: SelectionSetNode, directives: number): Size {
    const sizes = selections.map(sizeOfSelection);
    const sum = (part: keyof Size) => sizes.reduce((total, size) => total + size[part], 0);
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      aliases: sum('aliases'),
      directives: sum('directives') + directives,
      rootFields: sum('rootFields'),
      fields: sum('fields'),
    };
  }

  return ({ selectionSet, directives, variableDefinitions = [] }: OperationDefinitionNode): Size => {
    const ofVariables = variableDefinitions.reduce((total, variable) => total + (variable.directives?.length ?? 0), 0);
    return sizeOfSet(selectionSet, (directives?.length ?? 0) + ofVariables);
  };
}
