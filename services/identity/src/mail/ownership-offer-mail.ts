import { inUtc, type MailContent } from './content.ts';
import { roleNames } from './words.ts';

export interface OwnershipOfferMail {
  readonly to: string;
  readonly organizationName: string;
  readonly offeredByName: string;
  /** What whoever offers is afterwards; null when they stay an owner. */
  readonly stepDownTo: string | null;
  /** Where to accept. */
  readonly link: string;
  readonly expiresAt: Date;
}

/** The mail that offers somebody ownership of an organization. */
export function ownershipOfferMail(offer: OwnershipOfferMail): MailContent {
  const { to, organizationName: organization, offeredByName: offerer, stepDownTo, link, expiresAt } = offer;
  const after = stepDownTo === null ? 'stays an owner beside you' : `becomes ${roleNames[stepDownTo] ?? stepDownTo}`;
  return {
    to,
    template: 'ownership-offer',
    isAwaited: true,
    subject: `Ownership of ${organization}`,
    paragraphs: [`${offerer} offers you ownership of ${organization}. Once you accept, ${offerer} ${after}.`],
    action: { label: 'Look at the offer', url: link },
    footnote: `The offer can be accepted or turned down until ${inUtc(expiresAt)}. Nothing changes unless you accept.`,
  };
}
