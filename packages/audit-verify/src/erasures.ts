import { isCommittedTo, type Leaf, type PersonalContent } from './leaf.ts';
import { type Finding, range } from './verdict.ts';

/** Follows whose personal content is there and whose is gone, entry by entry. */
export interface Erasures {
  /** What is wrong with the content of an entry; null when nothing is, or when it is gone. */
  take(leaf: Leaf, personal: PersonalContent | null): string | null;
  /** Where content is gone: ERASED where a person's is gone everywhere, else TAMPERED. */
  findings(): Finding[];
}

export function followErasures(): Erasures {
  const kept = new Set<string>();
  const gone: { number: number; user: string | null }[] = [];
  return {
    take(leaf, personal) {
      if (personal && !isCommittedTo(leaf, personal)) return 'its personal content is not what was sealed';
      if (leaf.personal === null) return null;
      // What is personal about what somebody did goes with them, and all of it.
      if (!personal) gone.push({ number: leaf.number, user: leaf.user });
      else if (leaf.user) kept.add(leaf.user);
      return null;
    },
    findings() {
      const isErased = ({ user }: { user: string | null }) => user !== null && !kept.has(user);
      return [
        ...runs(gone.filter(isErased)).map((place): Finding => ({ verdict: 'ERASED', place, reason: erased })),
        ...runs(gone.filter((one) => !isErased(one))).map((place): Finding => ({
          verdict: 'TAMPERED',
          place,
          reason: withheld,
        })),
      ];
    },
  };
}

const erased = 'the person is erased: what was personal is gone, what was sealed stands';
const withheld = 'personal content is missing, although the person who did it is not erased';

/** Neighbours in one place. */
function runs(gone: readonly { readonly number: number }[]): string[] {
  const found: [number, number][] = [];
  for (const { number } of gone) {
    const run = found.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => range(first, last));
}
