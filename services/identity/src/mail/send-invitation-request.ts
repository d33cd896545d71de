import { metaOf } from '@tenantry/database';
import { type Handlers, invitationRequested } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { findInvitations } from '../invitations/store.ts';
import { statusAt } from '../invitations/terms.ts';
import { findInviters } from '../memberships/store.ts';
import { findOrganizations } from '../organizations/store.ts';
import { enqueueMail } from './enqueue-mail.ts';
import type { EventMailParts } from './handlers.ts';
import { invitationRequestMail } from './invitation-request-mail.ts';
import { organizationLink } from './organization-link.ts';

/** Tells those who may invite that somebody asks for a new link: whoever invited them, or else the owners. */
export function invitationRequestHandlers({ writer, publicUrl }: EventMailParts): Handlers<DB> {
  return {
    [invitationRequested.type]: async (trx, envelope) => {
      const { organizationId, invitationId, email } = invitationRequested.parse(envelope);
      const [invitation] = await findInvitations(trx, [invitationId]);
      const [organization] = await findOrganizations(trx, [organizationId]);
      // Sent again or taken back since: there is nothing to do any more.
      const isOpen = invitation?.requestedAt && statusAt(metaOf(trx).clock.now(), invitation) === 'EXPIRED';
      if (!isOpen || !organization) return;
      const link = organizationLink(publicUrl, organizationId);
      for (const { email: to } of await findInviters(trx, invitation.invitedBy))
        await enqueueMail(trx, writer, invitationRequestMail({ to, organizationName: organization.name, email, link }));
    },
  };
}
