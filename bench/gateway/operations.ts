/** What is asked. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether an answer is the whole one. */
  isRight(data: unknown): boolean;
}

interface Answer {
  readonly organization?: {
    readonly members?: { readonly nodes: readonly unknown[] };
    readonly auditLog?: { readonly nodes: readonly { user: { email: string } | null }[] };
    readonly usage?: readonly unknown[];
    readonly subscription?: { readonly plan: unknown };
    readonly slug?: string;
  };
}

const membersIn = (data: unknown): number => (data as Answer).organization?.members?.nodes.length ?? 0;
const entriesIn = (data: unknown) => (data as Answer).organization?.auditLog?.nodes ?? [];

/** Of one service, of all three with some sixty objects, and of a thousand rows whose persons another service knows. */
export function operationsOf({
  members,
  meters,
  entries,
  rows,
}: Record<'members' | 'meters' | 'entries' | 'rows', number>): readonly Operation[] {
  return [
    {
      name: 'small',
      query: 'query Small { organization { id name slug status } }',
      variables: {},
      isRight: (data) => typeof (data as Answer).organization?.slug === 'string',
    },
    {
      name: 'dashboard',
      query: `query Dashboard($members: Int!, $entries: Int!) {
        organization {
          id name slug status
          members(first: $members) { totalCount nodes { id role joinedAt user { id name email } } pageInfo { hasNextPage endCursor } }
          subscription { id status currentPeriodEnd plan { id name key } }
          usage { meter { id name unit } used limit remaining resetsAt }
          auditLog(first: $entries) { nodes { id action occurredAt user { id name email } } }
        }
      }`,
      variables: { members, entries },
      isRight: (data) =>
        membersIn(data) === members &&
        entriesIn(data).length === entries &&
        entriesIn(data).every(({ user }) => user?.email) &&
        (data as Answer).organization?.usage?.length === meters &&
        Boolean((data as Answer).organization?.subscription?.plan),
    },
    {
      name: '1,000 rows',
      query: `query Rows($rows: Int!) {
        organization { auditLog(first: $rows) { nodes { id action occurredAt outcome user { id name email } } } }
      }`,
      variables: { rows },
      isRight: (data) => entriesIn(data).length === rows && entriesIn(data).every(({ user }) => user?.email),
    },
  ];
}
