import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isObject, merge, own, put, type JsonObject } from './json.ts';
import type { IsOfType } from './types.ts';

/** What a subgraph is told of an object so that it finds it; null when something that it needs is missing. */
export type Represent = (source: object) => JsonObject | null;

/** Compiles what a fetch requires of each entity. */
export function compileRepresentation(requires: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Represent {
  const select = compileSelections(requires, isOfType);
  return (source) => {
    const representation = select(source);
    return representation?.['__typename'] ? representation : null;
  };
}

/** Adds to the representation; false when something is missing. */
type Part = (source: object, representation: JsonObject) => boolean;

function compileSelections(selections: readonly QueryPlanSelectionNode[], isOfType: IsOfType): Represent {
  const parts = selections.flatMap((selection) => compilePart(selection, isOfType) ?? []);
  return (source) => {
    const representation: JsonObject = {};
    for (const part of parts) if (!part(source, representation)) return null;
    return representation;
  };
}

function compilePart(selection: QueryPlanSelectionNode, isOfType: IsOfType): Part | undefined {
  if (selection.kind === 'InlineFragment') {
    const { typeCondition } = selection;
    if (!typeCondition) return undefined;
    const select = compileSelections(selection.selections, isOfType);
    return (source, representation) => {
      if (isOfType(own(source, '__typename'), typeCondition)) merge(representation, select(source));
      return true;
    };
  }
  const name = selection.alias ?? selection.name;
  const select = selection.selections && compileSelections(selection.selections, isOfType);
  const ofValue = (value: unknown) => (select ? (isObject(value) ? select(value) : null) : value);
  return (source, representation) => {
    const value = own(source, name);
    if (value === undefined) return false;
    put(representation, name, Array.isArray(value) ? value.map(ofValue) : ofValue(value));
    return true;
  };
}

/** What two representations have in common only when a subgraph answers them alike. */
export function keyOf(representation: JsonObject): string {
  const keys = Object.keys(representation);
  const [first = '', second = ''] = keys;
  const { [first]: typename, [second]: id } = representation;
  const isUsual = keys.length === 2 && first === '__typename' && typeof typename === 'string' && typeof id === 'string';
  if (isUsual) return `${typename} ${second} ${id}`;
  return JSON.stringify(representation);
}
