import { anonymous, permissionsOfRole } from '@tenantry/actor';
import type { BenchIdentity } from '../src/identity.ts';
import { keptToken } from '../src/kept-token.ts';
import { fillOrganization, type Size } from './fill-organization.ts';

export const large: Size = { members: 10_000, roles: 50, teams: 200, assignments: 500 };
const small: Size = { members: 10, roles: 2, teams: 4, assignments: 4 };
const SMALL_ONES = 50;

/** An organization with the means to ask as its first owner. */
export interface Organization {
  readonly id: string;
  readonly size: Size;
  /** What occurs in the address of the last member and of nobody else. */
  readonly lastAddress: string;
  /** Runs a query; rejects when there are errors in the answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

interface Answer {
  readonly organization: {
    readonly members?: {
      readonly nodes: readonly object[];
      readonly pageInfo?: { readonly endCursor: string };
    };
  };
}

/** A large organization, and one of the 50 small ones it is among. */
export async function fill(identity: BenchIdentity): Promise<{ large: Organization; small: Organization }> {
  const filled: Organization[] = [];
  for (let made = 0; made < SMALL_ONES; made += 1) filled.push(await make(identity, `small-${made}`, small));
  const made = await make(identity, 'large', large);
  await identity.admin.query('vacuum analyze');
  return { large: made, small: filled[SMALL_ONES / 2]! };
}

async function make(identity: BenchIdentity, slug: string, size: Size): Promise<Organization> {
  const id = await fillOrganization(identity.admin, slug, size);
  const { rows } = await identity.admin.query<{ id: string; userId: string }>(
    'select id, user_id as "userId" from membership where org_id = $1 order by id limit 1',
    [id],
  );
  const { id: membership, userId } = rows[0]!;
  const token = keptToken(identity.signer, {
    ...anonymous,
    kind: 'user',
    sub: userId,
    userId,
    org: id,
    membership,
    permissions: permissionsOfRole.OWNER,
    version: 1,
  });
  return {
    id,
    size,
    lastAddress: `person-${size.members}@`,
    async ask(query, variables = {}) {
      const meta = { requestId: 'bench', idempotencyKey: null, address: '127.0.0.1' };
      const result = await identity.service.subgraph.execute({ query, variables }, await token(), meta);
      if (!result?.data || result.errors) throw new Error(`${query}: ${JSON.stringify(result?.errors)}`);
      return result.data as unknown as Answer;
    },
  };
}
