import { randomBytes } from 'node:crypto';
import { newId } from '@tenantry/database';
import { decodeId, encodeId } from '@tenantry/graphql';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { invented } from './answers.ts';
import type { Slot } from './slots.ts';

/** What an organization's people know: the values in their answers. */
export interface Words {
  /** Every value by the field it was in: `Plan_key`. */
  readonly values: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every ID by its prefix. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where pages of connections begin and end. */
  readonly cursors: ReadonlySet<string>;
  learn(answer: unknown): void;
}

/** Collects what answers to probes hold. */
export function createWords(): Words {
  const values = new Map<string, Set<string>>();
  const ids = new Map<string, Set<string>>();
  const cursors = new Set<string>();
  const add = (to: Map<string, Set<string>>, key: string, value: string) =>
    void to.set(key, (to.get(key) ?? new Set()).add(value));

  const learn = (value: unknown, field = ''): void => {
    if (Array.isArray(value)) value.forEach((item) => learn(item, field));
    else if (typeof value === 'object' && value !== null)
      Object.entries(value).forEach(([key, inner]) => learn(inner, key));
    else if (typeof value === 'string') {
      add(values, field, value);
      const prefix = decodeId(value)?.prefix;
      if (prefix) add(ids, prefix, value);
      if (/^PageInfo_.*Cursor$/.test(field)) cursors.add(value);
    }
  };
  return { values, ids, cursors, learn: (answer) => learn(answer) };
}

/** An ID of this kind that nobody has. */
export const randomId = (prefix: string): string => encodeId(prefix, newId());

/**
 * Says a caller's own, valid value for a place, so that what is asked gets as deep as it can: what was learnt under the
 * place's own name, where something was prepared for it.
 */
export function ownValue(words: Words, email: string): (slot: Slot) => unknown {
  let number = 0;
  return ({ coordinate, name, type, typeName, prefix }) => {
    const prepared = words.values.get(coordinate)?.values().next().value;
    if (prepared !== undefined) return prepared;
    const named = getNamedType(type);
    // The last of a list of rights is the least of them.
    if (isEnumType(named)) return named.getValues().at(-1)?.name;
    if (isInputObjectType(named))
      throw new Error(`${coordinate} is within itself: teach e2e/isolation/slots.ts where to stop.`);
    switch (typeName) {
      case 'ID':
        // The newest is the one that nothing else hangs on; what is to be above others is the oldest.
        if (name === 'parentId') return oldest(words.ids.get(prefix ?? 'org')) ?? randomId(prefix ?? 'org');
        // The first organization that was learned of is the one they work in.
        if ((prefix ?? 'org') === 'org') return words.ids.get('org')?.values().next().value ?? randomId('org');
        return newest(words.ids.get(prefix ?? 'org')) ?? randomId(prefix ?? 'org');
      case 'String':
        // A meter's key is lower_snake.
        if (coordinate === 'DefineMeterInput.key')
          return `${invented}${randomBytes(5).toString('hex')}${(number += 1)}`.replace('-', '_');
        return keyNamedBy(name, words) ?? `${invented}${randomBytes(5).toString('hex')}-${(number += 1)}`;
      case 'EmailAddress':
        return email;
      case 'Int':
        return 1;
      case 'BigInt':
        return '1';
      case 'Boolean':
        return true;
      case 'DateTime':
        return new Date(Date.now() + (name === 'from' ? 0 : 3_600_000)).toISOString();
      case 'CurrencyCode':
        return 'EUR';
      case 'JSON':
        return { probe: true };
      default:
        throw new Error(
          `${coordinate} is of the scalar ${typeName}: say in e2e/isolation/words.ts what a valid value is.`,
        );
    }
  };
}

const oldest = (ids: ReadonlySet<string> | undefined): string | undefined => [...(ids ?? [])].toSorted()[0];
const newest = (ids: ReadonlySet<string> | undefined): string | undefined => [...(ids ?? [])].toSorted().at(-1);

/** `planKey` and `meter` take the key of a plan and of a meter; the last plan is the most generous. */
function keyNamedBy(name: string, { values }: Words): string | undefined {
  const type = name.replace(/(Key|s)$/, '');
  return [...(values.get(`${type.charAt(0).toUpperCase()}${type.slice(1)}_key`) ?? [])].at(-1);
}
