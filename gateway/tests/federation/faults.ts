import { fault } from '@tenantry/graphql';
import type { GraphQLError } from 'graphql';

/** What goes wrong with subgraphs: how many of a thousand fields throw, are null where they may be, and where they may not. */
export interface Faults {
  readonly seed: number;
  readonly error: number;
  readonly missing: number;
  /** Nulls anywhere in the answer, as only a subgraph sends that breaks its own schema. */
  readonly hole: number;
  /** The service that does not answer. */
  readonly dead?: string | undefined;
}

export const faultless: Faults = { seed: 0, error: 0, missing: 0, hole: 0 };

/** Whether a fault of the kind happens here: by chance, but always the same for the same place. */
export const isHit = (faults: Faults, kind: 'error' | 'missing' | 'hole', place: string): boolean =>
  faults[kind] > 0 && hash(`${faults.seed} ${kind} ${place}`) % 1_000 < faults[kind];

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return (state ^ (state >>> 15)) >>> 0;
}

export const failureOf = (service: string): GraphQLError => fault('UNAVAILABLE', `${service} is gone.`);

/** The answer with nulls in it that nobody promised. What an object is, and the lists of entities, stay. */
export function withHoles(value: unknown, faults: Faults): unknown {
  if (faults.hole === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => holeOr(item, JSON.stringify(item), faults));
  const place = JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key.startsWith('_entities')) return [key, (inner as unknown[]).map((item) => withHoles(item, faults))];
    return [key, key === '__typename' ? inner : holeOr(inner, `${place} ${key}`, faults)];
  });
  return Object.fromEntries(entries);
}

const holeOr = (value: unknown, place: string, faults: Faults): unknown =>
  isHit(faults, 'hole', place) ? null : withHoles(value, faults);
