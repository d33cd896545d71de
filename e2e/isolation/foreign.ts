import { decodeId } from '@tenantry/graphql';
import { strayCanary } from './canaries.ts';
import { isReference } from './entities.ts';
import { type Slot, takesList } from './slots.ts';
import type { Victim } from './victim.ts';
import { randomId, type Words } from './words.ts';

/** Something of the victim's to put into a place, and its like that does not exist. */
export interface Pair {
  readonly foreign: unknown;
  readonly unknown: unknown;
  /** What must come of it: the same answer, not even an answer, or, for what is public by design, only no canary. */
  readonly must: 'be alike' | 'be refused' | 'show nothing';
}

/** What the attackers know of the victim and must not get anything for. */
export interface Foreign {
  /** The victim's IDs by prefix. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** What must be in no answer besides canaries: the victim's IDs, and the UUIDs in them, as far as they are in this text. */
  marksIn(text: string): string[];
  /** IDs and cursors for a place. */
  pairsFor(slot: Slot): Pair[];
  /** The victim's own texts, from the columns called as the place is: a key, a slug. Those not yet `said` come before others. */
  namesFor(slot: Slot, said: ReadonlySet<string>): Pair[];
}

/** Sorts what is the victim's alone from what both know, such as the IDs of plans. */
export function foreignTo(own: Words, victim: Victim): Foreign {
  const ids = new Map(
    [...victim.words.ids].map(
      ([prefix, found]) => [prefix, [...found].filter((id) => !own.ids.get(prefix)?.has(id))] as const,
    ),
  );
  const all = [...ids.values()].flat();
  const publicPlaces = new Set(
    victim.tables.flatMap(({ service, name, columns }) =>
      columns.filter(({ isPublic }) => isPublic).map((column) => `${service}.${name}.${column.name}`),
    ),
  );
  return {
    ids,
    marksIn: searchFor(all),
    pairsFor(slot) {
      if (slot.typeName === 'ID')
        return idPairs(slot, slot.prefix === null ? ids : new Map([[slot.prefix, ids.get(slot.prefix) ?? []]]));
      if (/^(after|before)$/.test(slot.name)) {
        // A cursor with a broken seal: its first characters hold the MAC.
        const [first = ''] = victim.words.cursors;
        const unknown = `AAAA${first.slice(4)}`;
        return [...victim.words.cursors].map((foreign) => ({ foreign, unknown, must: 'be refused' as const }));
      }
      return [];
    },
    namesFor(slot, said) {
      if (slot.typeName !== 'String' || /^(after|before)$/.test(slot.name)) return [];
      const column = slot.name.replace(/s$/, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      // Idempotency keys are sent as such, once each.
      // A key that the attackers have counted under is their own by now, and answers as such.
      const isOwn = (name: string) => slot.coordinate === 'ReserveUsageInput.key' && said.has(name);
      const names = [...victim.canaries.ofColumns(column, said)].filter(
        ([place, name]) => !place.includes('.idempotency_') && !isOwn(name),
      );
      return names.map(([place, foreign]) => ({
        foreign,
        unknown: strayCanary(),
        must: publicPlaces.has(place) ? 'show nothing' : 'be alike',
      }));
    },
  };
}

/** Finds IDs and their UUIDs. Answers are searched by the ten thousand, so for what looks like one first. */
function searchFor(ids: readonly string[]): (text: string) => string[] {
  const marks = new Map<string, Set<string>>();
  for (const id of ids) {
    const uuid = decodeId(id)?.uuid ?? id;
    // By what follows the prefix, as kinds may share a UUID.
    for (const [key, mark] of [[id.slice(id.lastIndexOf('_')), id] as const, [uuid, uuid] as const])
      marks.set(key, (marks.get(key) ?? new Set()).add(mark));
  }
  return (text) => {
    const found = new Set(text.match(/_[0-9a-z]{26}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g));
    return [...found].flatMap((key) => [...(marks.get(key) ?? [])]).filter((mark) => text.includes(mark));
  };
}

/** A list takes all of a kind at once. A place for any kind gets the oldest and the newest of each. */
function idPairs(slot: Slot, ids: ReadonlyMap<string, readonly string[]>): Pair[] {
  // Whose use an event is, its organization says itself: attackers have recorded use of the victim's people.
  const isOwnWord = slot.coordinate === 'Organization.userActivity(user:)';
  const must = isReference(slot) ? 'be refused' : isOwnWord ? 'show nothing' : 'be alike';
  return [...ids].flatMap(([prefix, all]): Pair[] => {
    if (all.length === 0) return [];
    if (takesList(slot) || isReference(slot)) return [{ foreign: all, unknown: all.map(() => randomId(prefix)), must }];
    // Each person asked for would be an export to make.
    const isMade = slot.coordinate === 'AuditLogFilter.userId';
    const some = slot.prefix === null || isMade ? new Set([all[0], all.at(-1)]) : all;
    const unknown = randomId(prefix);
    return [...some].map((foreign) => ({ foreign, unknown, must }));
  });
}
