import type { Handlers } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { Sealer } from '../invitations/sealer.ts';
import type { Mailer } from './mail.ts';
import { invitationMailHandlers } from './send-invitation.ts';
import { invitationRequestMailHandlers } from './send-invitation-request.ts';
import { ownershipOfferMailHandlers } from './send-ownership-offer.ts';

export interface MailParts {
  readonly mailer: Mailer;
  readonly sealer: Sealer;
  /** Where clients reach the gateway, and links lead. */
  readonly publicUrl: string;
}

/** What sends every mail, each after the transaction that it is about. A mail whose sending was cut off is sent again. */
export function mailHandlers(parts: MailParts): Handlers<DB> {
  return {
    ...invitationMailHandlers(parts),
    ...invitationRequestMailHandlers(parts),
    ...ownershipOfferMailHandlers(parts),
  };
}
