import { createHash } from 'node:crypto';

// What the subgraphs in memory know: everything is made at the beginning, and handed out as it is.

const uuid = (kind: string, index: number): string => {
  const hex = createHash('sha256').update(`${kind} ${index}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
const day = (index: number): Date => new Date(Date.UTC(2026, 0, 1 + (index % 300)));
const times = <Row>(count: number, row: (index: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

const PEOPLE = 50;
export const people = times(PEOPLE, (index) => ({
  id: uuid('usr', index),
  name: `Person ${index}`,
  email: `person-${index}@example.com`,
  emailVerified: true,
}));
export const personById = new Map(people.map((person) => [person.id, person]));

export const organization = {
  id: uuid('org', 0),
  name: 'Analytical Engines',
  slug: 'analytical-engines',
  status: 'ACTIVE',
  version: 1,
};

export const members = times(PEOPLE, (index) => ({
  id: uuid('mem', index),
  role: index === 0 ? 'OWNER' : 'MEMBER',
  joinedAt: day(index),
  version: 1,
  user: people[index]!,
}));

const plan = { id: uuid('plan', 0), key: 'PROFESSIONAL', name: 'Professional', description: 'For teams' };
export const subscription = { id: uuid('sub', 0), status: 'ACTIVE', currentPeriodEnd: day(100), plan };

export const usage = times(8, (index) => ({
  meter: { id: uuid('mtr', index), key: `meter-${index}`, name: `Meter ${index}`, unit: 'call', aggregation: 'SUM' },
  used: BigInt(index * 10),
  limit: 1_000n,
  remaining: BigInt(1_000 - index * 10),
  resetsAt: day(index),
}));

export const entries = times(1_000, (index) => ({
  id: uuid('aud', index),
  number: BigInt(index),
  action: 'identity.inviteMembers',
  occurredAt: day(index),
  outcome: 'SUCCESS',
  userId: people[(index * 7) % PEOPLE]!.id,
}));

export const page = <Row>(rows: readonly Row[], first: number) => ({
  nodes: rows.slice(0, first),
  edges: [],
  pageInfo: { hasNextPage: rows.length > first, hasPreviousPage: false, startCursor: 'a', endCursor: 'z' },
  totalCount: rows.length,
});
