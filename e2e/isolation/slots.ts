import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';
import { type Field, type InputValue, prefixOf } from './schema.ts';

/** A place where a caller puts a value: an argument, or a field of an input on the way down from one. */
export interface Slot {
  /** `Query.node(id:)`, `RevokeApiKeyInput.apiKeyId` */
  readonly coordinate: string;
  readonly name: string;
  /** The names from the argument to the place. */
  readonly path: readonly string[];
  readonly type: GraphQLInputType;
  /** The name of its innermost type, as the SDL calls it. */
  readonly typeName: string;
  readonly isRequired: boolean;
  /** The kind of ID that is asked for; null for any. */
  readonly prefix: string | null;
  /** The places within, for an input object. */
  readonly within: readonly Slot[];
  /** How a value is sent, where not as it is. */
  readonly wrap?: (value: unknown) => unknown;
}

/** The places of a field's arguments, outermost first. An input within itself is followed once. */
export function slotsOf(schema: GraphQLSchema, type: GraphQLObjectType, field: Field): Slot[] {
  return field.args.map((arg) =>
    slotOf(schema, arg, `${type.name}.${field.name}(${arg.name}:)`, isRequiredArgument(arg), [], []),
  );
}

function slotOf(
  schema: GraphQLSchema,
  value: InputValue,
  coordinate: string,
  isRequired: boolean,
  above: readonly string[],
  inputs: readonly string[],
): Slot {
  const path = [...above, value.name];
  const named = getNamedType(value.type);
  const isFollowed = isInputObjectType(named) && !inputs.includes(named.name);
  const within = isFollowed
    ? Object.values(named.getFields()).map((inner) =>
        slotOf(schema, inner, `${named.name}.${inner.name}`, isRequiredInputField(inner), path, [
          ...inputs,
          named.name,
        ]),
      )
    : [];
  return {
    coordinate,
    name: value.name,
    path,
    type: value.type,
    typeName: nameIn(value),
    isRequired,
    prefix: prefixOf(schema, value),
    within,
  };
}

// Scalars of a library keep the library's name in a subgraph's schema.
function nameIn({ astNode, type }: InputValue): string {
  return astNode ? print(astNode.type).replaceAll(/[[\]!]/g, '') : getNamedType(type).name;
}

/** All places, those within others included. */
export function flat(slots: readonly Slot[]): Slot[] {
  return slots.flatMap((slot) => [slot, ...flat(slot.within)]);
}

/** Whether the place takes a list. */
export function takesList({ type }: Slot): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** One place that is given a value of its own. */
export interface Trial {
  readonly slot: Slot;
  readonly value: unknown;
}

/**
 * The variables of a probe: what is required, made by `valueOf`, and the place that is wanted besides, with the trial's
 * value or one from `valueOf` too. `note` hears of every place that is given a value.
 */
export function variablesOf(
  slots: readonly Slot[],
  wanted: Slot | Trial | null,
  valueOf: (slot: Slot) => unknown,
  note: (slot: Slot) => void,
): Record<string, unknown> {
  const trial = wanted && 'value' in wanted ? wanted : null;
  const goal = trial ? trial.slot : (wanted as Slot | null);
  const given = slots.filter((slot) => slot.isRequired || leadsTo(slot, goal));
  return Object.fromEntries(
    given.map((slot) => {
      note(slot);
      if (trial && slot === trial.slot) return [slot.name, listOf(slot, trial.value)];
      const value = slot.within.length > 0 ? variablesOf(slot.within, wanted, valueOf, note) : valueOf(slot);
      return [slot.name, listOf(slot, value)];
    }),
  );
}

function leadsTo(slot: Slot, goal: Slot | null): boolean {
  return goal !== null && slot.path.every((name, index) => goal.path[index] === name);
}

function listOf(slot: Slot, value: unknown): unknown {
  if (slot.wrap) return slot.wrap(value);
  return takesList(slot) && !Array.isArray(value) ? [value] : value;
}
