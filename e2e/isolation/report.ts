/** What a check can find. */
export type FindingKind =
  /** A text or an ID of the victim's was in an answer. */
  | 'seen'
  /** The answer told something foreign from something that does not exist. */
  | 'told apart'
  /** A reference, a cursor or a token was accepted that must not be. */
  | 'accepted'
  /** A row of the victim's changed. */
  | 'changed'
  /** A mutation was done and is in no audit log. */
  | 'not audited'
  /** The suite does not reach something; the detail says what to add where. */
  | 'not covered';

interface Finding {
  readonly kind: FindingKind;
  /** What was asked, whom, and as whom. */
  readonly where: string;
  readonly detail: string;
}

/** What can be covered. */
type Coverable =
  | 'field'
  | 'argument'
  | 'entity'
  | 'audited'
  | 'door'
  | 'table'
  | 'canary'
  | 'readable by the owner'
  | 'checksum only';

/** What a run of the suite found and covered. */
export interface Report {
  readonly findings: readonly Finding[];
  found(kind: FindingKind, where: string, detail: string): void;
  cover(kind: Coverable, coordinate: string): void;
  covered(kind: Coverable): ReadonlySet<string>;
  /** One more question was asked. */
  count(): void;
  /** For people to read. */
  print(): string;
}

/** An empty report. The same finding is kept once. */
export function createReport(): Report {
  const findings = new Map<string, Finding>();
  const covered = new Map<Coverable, Set<string>>();
  let questions = 0;
  const of = (kind: Coverable) => covered.get(kind) ?? new Set<string>();

  return {
    get findings() {
      return [...findings.values()];
    },
    found: (kind, where, detail) => void findings.set(`${kind} ${where} ${detail}`, { kind, where, detail }),
    cover: (kind, coordinate) => void covered.set(kind, of(kind).add(coordinate)),
    covered: of,
    count: () => void (questions += 1),
    print: () =>
      [`${questions} questions were asked.`, ...[...covered].map(([kind, names]) => line(kind, names))].join('\n'),
  };
}

/** `gateway: Organization (name, slug)` */
function line(kind: Coverable, names: ReadonlySet<string>): string {
  const groups = new Map<string, string[]>();
  for (const name of [...names].toSorted()) {
    const [, group = name, member] = /^(.*?)\.([^.]*)$/.exec(name) ?? [];
    groups.set(group, [...(groups.get(group) ?? []), ...(member === undefined ? [] : [member])]);
  }
  const texts = [...groups].map(([group, members]) =>
    members.length === 0 ? group : `${group} (${members.join(', ')})`,
  );
  return `\n${names.size} covered as ${kind}:\n  ${texts.join('\n  ')}`;
}
