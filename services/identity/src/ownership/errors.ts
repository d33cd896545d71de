import { notFound } from '@tenantry/graphql';
import type { OwnershipOfferStatus } from '../generated/schema.ts';

export const offerNotFound = notFound('There is no such offer.', ['input', 'offerId']);

export const alreadyOwner = {
  __typename: 'AlreadyOwner',
  code: 'ALREADY_OWNER',
  message: 'This member is an owner already.',
  path: ['input', 'membershipId'],
} as const;

export const offerOpen = {
  __typename: 'OwnershipOfferOpen',
  code: 'OWNERSHIP_OFFER_OPEN',
  message: 'Ownership is on offer already. Take that offer back first, or wait for an answer.',
  path: null,
} as const;

export const offerClosed = (status: OwnershipOfferStatus) =>
  ({
    __typename: 'OwnershipOfferClosed',
    code: 'OWNERSHIP_OFFER_CLOSED',
    message: messages[status],
    path: ['input', 'offerId'],
    status,
  }) as const;

const messages: Readonly<Record<OwnershipOfferStatus, string>> = {
  OPEN: 'This offer is open.',
  ACCEPTED: 'This offer was accepted.',
  DECLINED: 'This offer was turned down.',
  CANCELLED: 'This offer was taken back.',
  EXPIRED: 'This offer has expired. It takes a new one.',
};
