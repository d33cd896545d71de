import { metaOf, newId, type Trx } from '@tenantry/database';
import { emit, memberInvited } from '@tenantry/events';
import { hashOf } from '../api-keys/key.ts';
import type { DB } from '../generated/tables.ts';
import { toldRole } from '../roles/choose-role.ts';
import type { Invitee } from './judge-items.ts';
import type { Sealer } from './sealer.ts';
import { changeInvitation, insertInvitations, type InvitationRow, lockPendingInvitations } from './store.ts';
import { replaceInvitationTeams } from './team-store.ts';
import { expiryFrom } from './terms.ts';
import { newToken } from './token.ts';

/** Makes invitations, or renews those that have expired, and returns them by address. Nobody among them has an open one. */
export async function sendInvitations(
  trx: Trx<DB>,
  invitees: readonly Invitee[],
  invitedBy: string | null,
  sealer: Sealer,
): Promise<Map<string, InvitationRow>> {
  if (invitees.length === 0) return new Map();
  const createdAt = metaOf(trx).clock.now();
  const expiresAt = expiryFrom(createdAt);
  const emails = invitees.map(({ email }) => email);
  const expired = new Map((await lockPendingInvitations(trx, emails)).map(({ id, email }) => [email, id]));
  const wanted = invitees.map(({ email, role: { role, customRoleId }, teamIds }) => {
    const token = newToken();
    return { id: expired.get(email) ?? newId(), email, role, customRoleId, teamIds, token, tokenHash: hashOf(token) };
  });

  const sent = await insertInvitations(
    trx,
    wanted
      .filter(({ email }) => !expired.has(email))
      .map(({ id, email, role, customRoleId, tokenHash }) => {
        return { id, email, role, customRoleId, tokenHash, invitedBy, createdAt, expiresAt };
      }),
  );
  for (const { id, role, customRoleId, tokenHash } of wanted.filter(({ email }) => expired.has(email)))
    sent.push(
      await changeInvitation(trx, id, { role, customRoleId, tokenHash, expiresAt, invitedBy, requestedAt: null }),
    );
  await replaceInvitationTeams(
    trx,
    wanted.map(({ id }) => id),
    wanted.flatMap(({ id, teamIds }) => teamIds.map((teamId) => ({ invitationId: id, teamId }))),
  );

  const invitations = new Map(sent.map((invitation) => [invitation.email, invitation]));
  for (const { id, email, token } of wanted) {
    const invitation = invitations.get(email)!;
    const sealedToken = sealer.seal(token, id);
    const told = { organizationId: invitation.orgId, invitationId: id, email, ...toldRole(invitation) };
    await emit(trx, memberInvited({ ...told, sealedToken }, id));
  }
  return invitations;
}
