import type pg from 'pg';
import type { Way } from '../src/measure.ts';
import type { Organization } from './organizations.ts';

/** What is measured of an organization, each with the name it has in the tables. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly variables?: (organization: Organization) => Record<string, unknown>;
  /** How many members the answer has. */
  readonly nodes: number;
}

const member = 'user { email } role';
const membersOf = (selection: string) =>
  `query ($first: Int, $after: String, $search: String) {
    organization { members(first: $first, after: $after, search: $search) { nodes { ${selection} } pageInfo { endCursor } } } }`;

/** A page of members, read on after a cursor where there is one. */
export const memberPage = (first: number, after?: string): Operation => ({
  name: `${after ? 'middle' : 'first'} page of ${first}`,
  query: membersOf(member),
  variables: () => ({ first, after }),
  nodes: first,
});

export const searches: readonly Operation[] = [
  {
    name: 'search that finds the last member',
    query: membersOf(member),
    variables: ({ lastAddress }) => ({ first: 100, search: lastAddress }),
    nodes: 1,
  },
  {
    name: 'search that finds nobody',
    query: membersOf(member),
    variables: () => ({ first: 100, search: 'nobody at all' }),
    nodes: 0,
  },
];

/** The least that stands behind a permission: the members' IDs alone. */
export const guarded = (first: number): Operation => ({
  name: `guarded field alone, page of ${first}`,
  query: membersOf('id'),
  variables: () => ({ first }),
  nodes: first,
});

/** What members may do, by all their roles. */
export const permissions = (first: number): Operation => ({
  name: `permissions of ${first} ${first === 1 ? 'member' : 'members'}`,
  query: membersOf('permissions'),
  variables: () => ({ first }),
  nodes: first,
});

/** The operation in an organization, compared with the way that `floor` names, by default itself. */
export function wayOf(operation: Operation, organization: Organization, floor?: string): Way {
  const name = `${operation.name}, ${organization.size.members.toLocaleString('en')} members`;
  return { name, floor: floor ?? name, run: () => runOperation(operation, organization) };
}

/** Runs it once; rejects when the answer is not as long as it has to be. */
export async function runOperation({ name, query, variables, nodes }: Operation, organization: Organization) {
  const answer = await organization.ask(query, variables?.(organization));
  const found = answer.organization.members?.nodes.length;
  if (found !== nodes) throw new Error(`${name} found ${found} members instead of ${nodes}`);
}

/** The first page of 100 as one SQL statement without tenants. */
export function plainPage(admin: pg.Pool, { id, size }: Organization): Way {
  const name = `plain SQL of the first page of 100, ${size.members.toLocaleString('en')} members`;
  const text = `select membership.id, membership.role, person.email
    from membership join auth."user" person on person.id = membership.user_id
    where membership.org_id = $1 order by membership.id limit 101`;
  return {
    name,
    floor: name,
    async run() {
      const { rows } = await admin.query({ name: 'plain', text, values: [id] });
      if (rows.length !== 101) throw new Error(`The plain page has ${rows.length} rows.`);
    },
  };
}
