import {
  type CompositeType,
  type Field,
  type FieldSelection,
  type FragmentElement,
  isSubtype,
  type Operation,
  type OperationElement,
  type SelectionSet,
  Variable,
} from '@apollo/federation-internals';

/** The fields of one response name that are answered together, and the type that the first of them was written for. */
export interface Collected {
  readonly name: string;
  readonly field: Field<CompositeType>;
  readonly parent: CompositeType;
  readonly selectionSets: SelectionSet[];
}

/** Tells of a field or fragment whether its @skip and @include let it through. */
export type Includes = (element: OperationElement) => boolean;

/** The names of the variables that some @skip or @include of the operation depends on. */
export function conditionVariables(operation: Operation): readonly string[] {
  const names = new Set<string>();
  const visit = (selectionSet: SelectionSet) => {
    for (const { element, selectionSet: inner } of selectionSet.selections()) {
      for (const { name, condition } of conditionsOf(element)) {
        if (condition instanceof Variable) names.add(condition.name);
        else if (typeof condition !== 'boolean') throw new Error(`@${name} has no condition.`);
      }
      if (inner) visit(inner);
    }
  };
  visit(operation.selectionSet);
  return [...names];
}

/** What @skip and @include say, given the values of the variables they depend on. */
export const includesGiven =
  (values: ReadonlyMap<string, boolean>): Includes =>
  (element) =>
    conditionsOf(element).every(({ name, condition }) => {
      const isTrue = condition instanceof Variable ? values.get(condition.name) : condition;
      return isTrue === (name === 'include');
    });

function conditionsOf(element: OperationElement): { name: string; condition: unknown }[] {
  if (element.appliedDirectives.length === 0) return [];
  const schema = element.schema();
  return [schema.skipDirective(), schema.includeDirective()].flatMap((directive) =>
    element.appliedDirectivesOf(directive).map((applied) => ({
      name: directive.name,
      condition: applied.arguments().if,
    })),
  );
}

/**
 * The fields that selections ask of an object, in the order in which they are answered. `typename` is the type of the object as the
 * subgraph told it, undefined when it did not.
 */
export function collectFields(
  selectionSets: readonly SelectionSet[],
  parent: CompositeType,
  typename: CompositeType | undefined,
  includes: Includes,
): readonly Collected[] {
  const collected = new Map<string, Collected>();
  const visit = (selectionSet: SelectionSet, within: CompositeType) => {
    for (const selection of selectionSet.selections()) {
      if (!includes(selection.element)) continue;
      if (selection.kind === 'FieldSelection') add(collected, selection, within);
      else if (applies(selection.element, typename ?? within)) {
        visit(selection.selectionSet, selection.element.typeCondition ?? within);
      }
    }
  };
  for (const selectionSet of selectionSets) visit(selectionSet, parent);
  return [...collected.values()];
}

function add(collected: Map<string, Collected>, selection: FieldSelection, parent: CompositeType): void {
  const field = selection.element;
  const name = field.responseName();
  const known = collected.get(name);
  const selectionSets = selection.selectionSet ? [selection.selectionSet] : [];
  if (!known) collected.set(name, { name, field, parent, selectionSets });
  else known.selectionSets.push(...selectionSets);
}

function applies({ typeCondition }: FragmentElement, type: CompositeType): boolean {
  return !typeCondition || isSubtype(typeCondition, type);
}
