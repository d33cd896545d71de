import type { Operation } from '../gateway/operations.ts';

interface Answer {
  readonly viewer?: { readonly user: { readonly email: string } | null };
  readonly organization?: {
    readonly slug?: string;
    readonly members?: { readonly nodes: readonly { readonly user: { readonly email: string } | null }[] };
    readonly auditLog?: { readonly nodes: readonly { readonly user: { readonly email: string } | null }[] };
    readonly usage?: readonly unknown[] | null;
    readonly subscription?: { readonly plan: unknown } | null;
  };
}

const organizationIn = (data: unknown) => (data as Answer).organization;
const billed = `subscription { status currentPeriodEnd plan { id name key } }
  usage { meter { id name unit } used limit remaining resetsAt }`;
const isBilled = (data: unknown) =>
  Boolean(organizationIn(data)?.subscription?.plan && organizationIn(data)?.usage?.length);

/** Of one service, a dashboard over all three, and a large page whose organization is billed and metered. */
export const operations: readonly Operation[] = [
  {
    name: 'small',
    query: 'query Small { viewer { permissions user { id name email } } organization { id name slug status } }',
    variables: {},
    isRight: (data) => Boolean((data as Answer).viewer?.user && organizationIn(data)?.slug),
  },
  {
    name: 'dashboard',
    query: `query Dashboard($members: Int!, $entries: Int!) {
      organization {
        id name slug status
        members(first: $members) { totalCount nodes { id role joinedAt user { id name email } } pageInfo { hasNextPage endCursor } }
        ${billed}
        auditLog(first: $entries) { nodes { id action occurredAt user { id name email } } }
      }
    }`,
    variables: { members: 14, entries: 6 },
    isRight: (data) =>
      isBilled(data) &&
      organizationIn(data)?.members?.nodes.length === 14 &&
      organizationIn(data)?.auditLog?.nodes.length === 6,
  },
  {
    name: 'a page of 100',
    query: `query Page {
      organization {
        id name
        members(first: 100) { nodes { id role joinedAt user { id name email } } pageInfo { hasNextPage endCursor } }
        ${billed}
      }
    }`,
    variables: {},
    isRight: (data) =>
      isBilled(data) &&
      organizationIn(data)?.members?.nodes.length === 100 &&
      organizationIn(data)!.members!.nodes.every(({ user }) => user?.email),
  },
];
