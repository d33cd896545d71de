import { permissionsOfRole, anonymous } from '@tenantry/actor';
import { newId } from '@tenantry/database';
import { type BenchIdentity, publicUrl } from '../src/identity.ts';

const ASSIGNMENTS = 20;

/** What a person in the organization presents, in a session and with an API key of theirs. */
export interface BenchMember {
  readonly name: string;
  readonly userId: string;
  readonly session: { readonly kind: 'session'; readonly headers: Readonly<Record<string, string>> };
  readonly apiKey: { readonly kind: 'api_key'; readonly key: string };
}

/** An organization with a member who has a built-in role, one with a custom role, and one with roles on 20 teams. */
export async function makeMembers(identity: BenchIdentity): Promise<{ orgId: string; members: BenchMember[] }> {
  const { admin } = identity;
  const orgId = newId();
  const customRoleId = newId();
  await admin.query(`insert into organization (id, slug, name) values ($1, 'bench', 'Bench')`, [orgId]);
  await admin.query(
    `insert into custom_role (org_id, id, name, description, permissions, created_at)
     values ($1, $2, 'Analyst', '', array['API_KEYS_MANAGE', 'USAGE_READ', 'TEAMS_READ'], now())`,
    [orgId, customRoleId],
  );
  const builtIn = await join(identity, orgId, 'a built-in role', null);
  const custom = await join(identity, orgId, 'a custom role', customRoleId);
  const assigned = await join(identity, orgId, `${ASSIGNMENTS} roles on teams`, null);
  await assignRoles(identity, orgId, assigned.userId);
  await admin.query('vacuum analyze');
  return { orgId, members: [builtIn, custom, assigned] };
}

/** Signs a person up as anybody does, and makes them a member: an ADMIN, or what the custom role says. */
async function join(identity: BenchIdentity, orgId: string, name: string, role: string | null): Promise<BenchMember> {
  const { service, admin } = identity;
  const response = await service.app.request('/auth/sign-up/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: publicUrl, 'x-client-ip': '127.0.0.1' },
    body: JSON.stringify({ email: `${newId()}@example.com`, password: 'correct horse battery', name: 'Ada' }),
  });
  const { user } = (await response.json()) as { user: { id: string } };
  await admin.query('insert into membership (org_id, user_id, role, custom_role_id) values ($1, $2, $3, $4)', [
    orgId,
    user.id,
    role ? 'CUSTOM' : 'ADMIN',
    role,
  ]);
  return {
    name,
    userId: user.id,
    session: { kind: 'session', headers: { authorization: `Bearer ${response.headers.get('set-auth-token')}` } },
    apiKey: { kind: 'api_key', key: await makeKey(identity, orgId, user.id) },
  };
}

async function makeKey({ service, signer }: BenchIdentity, org: string, userId: string): Promise<string> {
  const token = await signer.sign({
    ...anonymous,
    kind: 'user',
    sub: userId,
    userId,
    org,
    permissions: permissionsOfRole.ADMIN,
  });
  const query = `mutation { createApiKey(input: { name: "Bench", scopes: [USAGE_READ] }) { secret errors { __typename } } }`;
  const meta = { requestId: 'bench', idempotencyKey: null, address: '127.0.0.1' };
  const result = await service.subgraph.execute({ query, variables: {} }, token, meta);
  const { secret } = (result?.data?.['createApiKey'] ?? {}) as { secret?: string };
  if (!secret) throw new Error(`No API key was made: ${JSON.stringify(result)}`);
  return secret;
}

/** Gives the member a role on each of the teams, half of them as their own and half as somebody in a team. */
async function assignRoles({ admin }: BenchIdentity, orgId: string, userId: string): Promise<void> {
  const ids = Array.from({ length: ASSIGNMENTS }, () => newId());
  const half = ids.slice(0, ASSIGNMENTS / 2);
  await admin.query(`insert into team (org_id, id, name) select $1, id, 'Team ' || id from unnest($2::uuid[]) id`, [
    orgId,
    ids,
  ]);
  await admin.query(
    `insert into team_path (org_id, ancestor_id, descendant_id, distance) select $1, id, id, 0 from unnest($2::uuid[]) id`,
    [orgId, ids],
  );
  await admin.query(
    `insert into team_member (org_id, team_id, membership_id, joined_at)
     select $1, unnest($2::uuid[]), id, now() from membership where org_id = $1 and user_id = $3`,
    [orgId, ids, userId],
  );
  await admin.query(
    `insert into role_assignment (org_id, team_id, membership_id, member_team_id, role, created_at)
     select $1, team, case when team = any ($3) then id end, case when team <> all ($3) then team end, 'TEAM_ADMIN', now()
     from membership, unnest($2::uuid[]) team where org_id = $1 and user_id = $4`,
    [orgId, ids, half, userId],
  );
}
