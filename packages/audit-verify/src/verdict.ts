/** What an export is worth. */
type Verdict = 'VALID' | 'PRUNED' | 'ERASED' | 'TAMPERED';

/** Something that was found, and where: `entry 42`, `entries 101 to 150`, `checkpoint of 150`. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'VALID'>;
  readonly place: string;
  readonly reason: string;
}

export interface Verification {
  /** The gravest of what was found. */
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** How many entries were looked at. */
  readonly entries: number;
  /** By what they were chosen, if they were: that none is left out of such an export, nothing in it shows. */
  readonly filter?: object;
}

const gravity = ['TAMPERED', 'PRUNED', 'ERASED'] as const;

/** The verdict on findings: one that is valid has none. */
export function verdictOn(findings: readonly Finding[], entries: number): Verification {
  const verdict = gravity.find((grave) => findings.some((finding) => finding.verdict === grave)) ?? 'VALID';
  return { verdict, findings, entries };
}

/** `entry 3`, or `entries 3 to 7`. */
export function range(first: number, last: number): string {
  return first === last ? `entry ${first}` : `entries ${first} to ${last}`;
}
