import { randomUUID } from 'node:crypto';
import type { Actor } from '@tenantry/actor';
import { actorWith } from '@tenantry/testing';
import { createSealer } from '../src/invitations/sealer.ts';
import { type Fixtures, secretKey } from './fixtures.ts';

export const invite = `mutation ($items: [InviteMemberItem!]!) { inviteMembers(input: { items: $items }) {
  results { invitation { id email role status version invitedBy { email } } error { ... on UserError { code path } } } errors { ... on UserError { code path } }
} }`;
export const list = `query ($status: InvitationStatus, $first: Int, $after: String) {
  organization { invitations(status: $status, first: $first, after: $after) { nodes { id email status } pageInfo { hasNextPage endCursor } } }
}`;
export const resend = `mutation ($id: ID!, $expectedVersion: Int) { resendInvitation(input: { invitationId: $id, expectedVersion: $expectedVersion }) { invitation { status version } errors { ... on UserError { code path } } } }`;
export const revoke = `mutation ($id: ID!) { revokeInvitation(input: { invitationId: $id }) { invitation { status } errors { ... on UserError { code path } } } }`;
export const accept = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) { organization { id } role errors { ... on UserError { code path message } } } }`;
export const preview = `query ($token: String!) { invitation(token: $token) { organizationName email role status } }`;

type Identity = Fixtures['identity'];
const sealer = createSealer(secretKey);
export const someAddress = () => `new-${randomUUID()}@example.com`;

/** The token that was mailed last to an address. */
export async function tokenFor({ admin }: Identity, email: string): Promise<string> {
  const { rows } = await admin.query(
    "SELECT data FROM outbox WHERE data ->> 'email' = $1 AND data ? 'sealedToken' ORDER BY seq DESC LIMIT 1",
    [email],
  );
  return sealer.open(rows[0].data.sealedToken, rows[0].data.invitationId);
}

/** Somebody who has just signed up, and works in no organization. */
export async function newcomer({ createUser }: Identity): Promise<{ actor: Actor; email: string; userId: string }> {
  const { id: userId, email } = await createUser('New');
  const somewhere = actorWith('VIEWER', randomUUID(), { userId });
  return { actor: { ...somewhere, org: null, membership: null, permissions: new Set() }, email, userId };
}

export const expire = ({ admin }: Identity, email: string) =>
  admin.query("UPDATE invitation SET expires_at = now() - interval '1 second' WHERE email = $1", [email]);

/** Says what the plan of an organization includes, as billing would. */
export async function limitSeats({ admin }: Identity, organizationId: string, limit: number | null): Promise<void> {
  await admin.query(
    "INSERT INTO entitlement_set (org_id, plan_key, version) VALUES ($1, 'TEST', 1) ON CONFLICT DO NOTHING",
    [organizationId],
  );
  await admin.query(
    `INSERT INTO entitlement (org_id, key, enabled, "limit") VALUES ($1, 'users', true, $2)
      ON CONFLICT (org_id, key) DO UPDATE SET "limit" = excluded."limit"`,
    [organizationId, limit],
  );
}

/** How many members an organization has. */
export async function membersOf({ admin }: Identity, organizationId: string): Promise<number> {
  const { rows } = await admin.query('SELECT count(*)::int AS count FROM membership WHERE org_id = $1', [
    organizationId,
  ]);
  return rows[0].count;
}
