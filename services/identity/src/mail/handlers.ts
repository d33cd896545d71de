import type { Database } from '@tenantry/database';
import type { Handlers } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { Sealer } from '../invitations/sealer.ts';
import type { MailWriter } from './enqueue-mail.ts';
import { invitationHandlers } from './send-invitation.ts';
import { invitationRequestHandlers } from './send-invitation-request.ts';
import { noticeHandlers } from './send-notice.ts';
import { ownershipOfferHandlers } from './send-ownership-offer.ts';

export interface EventMailParts {
  readonly writer: MailWriter;
  readonly database: Database<DB>;
  /** Opens the tokens of invitations. */
  readonly sealer: Sealer;
  /** Where clients reach the gateway, and links lead. */
  readonly publicUrl: string;
}

/** What writes every mail that an event asks for, after the transaction that it is about. */
export function mailHandlers(parts: EventMailParts): Handlers<DB> {
  return {
    ...invitationHandlers(parts),
    ...invitationRequestHandlers(parts),
    ...ownershipOfferHandlers(parts),
    ...noticeHandlers(parts),
  };
}
