import { metaOf, type Trx } from '@tenantry/database';
import { type EventDefinition, type Handler, type Handlers, invitationResent, memberInvited } from '@tenantry/events';
import type { MemberInvited } from '@tenantry/events';
import { hashOf } from '../api-keys/key.ts';
import type { DB } from '../generated/tables.ts';
import { findInvitations } from '../invitations/store.ts';
import { statusAt } from '../invitations/terms.ts';
import { findOrganizations } from '../organizations/store.ts';
import { findCustomRoles } from '../roles/store.ts';
import { findUsers } from '../viewer/store.ts';
import { enqueueMail } from './enqueue-mail.ts';
import { invitationMail } from './invitation-mail.ts';
import type { EventMailParts } from './handlers.ts';

/** What mails the links of invitations, after the transaction that made them. */
export function invitationHandlers(parts: EventMailParts): Handlers<DB> {
  const send =
    (event: EventDefinition<MemberInvited>): Handler<DB> =>
    async (trx, envelope) => {
      const { organizationId, invitationId, sealedToken } = event.parse(envelope);
      const token = parts.sealer.open(sealedToken, invitationId);
      await sendInvitation(trx, { ...parts, organizationId, invitationId, token });
    };
  return { [memberInvited.type]: send(memberInvited), [invitationResent.type]: send(invitationResent) };
}

interface SendInvitation extends Pick<EventMailParts, 'writer' | 'publicUrl'> {
  readonly organizationId: string;
  readonly invitationId: string;
  readonly token: string;
}

async function sendInvitation(
  trx: Trx<DB>,
  { writer, publicUrl, organizationId, invitationId, token }: SendInvitation,
): Promise<void> {
  const [[invitation], [organization]] = [
    await findInvitations(trx, [invitationId]),
    await findOrganizations(trx, [organizationId]),
  ];
  // Taken back, accepted or sent again since: a link that leads nowhere helps nobody.
  const isUseful =
    invitation?.tokenHash === hashOf(token) && statusAt(metaOf(trx).clock.now(), invitation) === 'PENDING';
  if (!isUseful || !organization) return;

  const [inviter] = invitation.invitedBy ? await findUsers(trx, [invitation.invitedBy]) : [];
  const link = new URL('/invitation', publicUrl);
  link.searchParams.set('token', token);
  const { email: to, role, customRoleId, expiresAt } = invitation;
  const [customRole] = customRoleId === null ? [] : await findCustomRoles(trx, [customRoleId]);
  const names = {
    organizationName: organization.name,
    inviterName: inviter?.name ?? null,
    customRoleName: customRole?.name ?? null,
  };
  await enqueueMail(trx, writer, invitationMail({ to, role, expiresAt, link: link.href, ...names }));
}
