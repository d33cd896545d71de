import { randomUUID } from 'node:crypto';
import { type Actor, type BuiltInRole, builtInRoles, createActorSigner, permissionsOfRole } from '@tenantry/actor';

/** An organization as a subgraph's test sees it: its ID, and somebody with each built-in role. */
export interface TestOrganization {
  readonly id: string;
  readonly owner: Actor;
  readonly admin: Actor;
  readonly teamAdmin: Actor;
  readonly member: Actor;
  readonly viewer: Actor;
}

/** Somebody with a role in an organization. Without more, a person who exists nowhere but in the token. */
export function actorWith(
  role: BuiltInRole,
  org: string,
  { userId = randomUUID(), membership = randomUUID() }: { userId?: string; membership?: string } = {},
): Actor {
  return {
    kind: 'user',
    sub: userId,
    userId,
    org,
    membership,
    permissions: permissionsOfRole[role],
    teams: [],
    session: null,
    amr: ['pwd'],
    version: 1,
  };
}

/** A new organization, known to nobody else, with every role. */
export function testOrganization(id: string = randomUUID()): TestOrganization {
  const [owner, admin, teamAdmin, member, viewer] = builtInRoles.map((role) => actorWith(role, id));
  return { id, owner, admin, teamAdmin, member, viewer } as TestOrganization;
}

/** What a subgraph looks like from outside. */
interface Executable {
  execute(
    request: { query: string; variables?: Record<string, unknown> },
    token: string,
    meta: { requestId: string; idempotencyKey: string | null; address: string | null; userAgent: string | null },
  ): Promise<TestResult | null>;
}

export interface TestResult {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test asserts the shape that it has asked for
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Record<string, unknown>;
  }[];
}

/** Executes operations as somebody. `idempotencyKey` goes with them as the header does; address and program are the client's. */
export type ExecuteAs = (
  actor: Actor,
  query: string,
  variables?: Record<string, unknown>,
  options?: { readonly idempotencyKey?: string; readonly address?: string; readonly userAgent?: string },
) => Promise<TestResult>;

/** A gateway's signer, and a way to ask a subgraph that trusts its keys. */
export async function testGateway() {
  const { jwks, sign } = await createActorSigner();
  const executeAs =
    (subgraph: Executable): ExecuteAs =>
    async (actor, query, variables = {}, { idempotencyKey = null, address = '127.0.0.1', userAgent = null } = {}) => {
      const token = await sign(actor);
      const meta = { requestId: randomUUID(), idempotencyKey, address, userAgent };
      const result = await subgraph.execute({ query, variables }, token, meta);
      if (!result) throw new Error('The subgraph does not accept the token.');
      // As it would arrive over HTTP.
      return JSON.parse(JSON.stringify(result)) as TestResult;
    };
  return { actorKeys: jwks, sign, executeAs };
}
