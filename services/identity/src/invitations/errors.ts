import { notFound } from '@tenantry/graphql';

type Path = readonly string[];

export const invitationNotFound = notFound('There is no such invitation.', ['input', 'invitationId']);

export const tokenNotFound = notFound(
  'There is no invitation for this link. It may have been sent again since: use the newest mail, or ask for another one.',
  ['input', 'token'],
);

export const alreadyInvited = (path: Path) =>
  ({
    __typename: 'AlreadyInvited',
    code: 'ALREADY_INVITED',
    message: 'This address has an invitation that can still be accepted. Send that one again instead.',
    path,
  }) as const;

export const invitationExpired = {
  __typename: 'InvitationExpired',
  code: 'INVITATION_EXPIRED',
  message: 'This invitation has expired. Ask for a new one.',
  path: ['input', 'token'],
} as const;

export const invitationPending = {
  __typename: 'InvitationPending',
  code: 'INVITATION_PENDING',
  message: 'This invitation can still be accepted with the link you have.',
  path: ['input', 'token'],
} as const;

export const invitationRevoked = (path: Path) =>
  ({
    __typename: 'InvitationRevoked',
    code: 'INVITATION_REVOKED',
    message: 'This invitation was taken back. It takes a new one to become a member.',
    path,
  }) as const;

export const invitationUsed = (path: Path) =>
  ({
    __typename: 'InvitationUsed',
    code: 'INVITATION_USED',
    message: 'This invitation was accepted before. It takes a new one to become a member again.',
    path,
  }) as const;

export const forSomebodyElse = {
  __typename: 'InvitationForSomebodyElse',
  code: 'INVITATION_FOR_SOMEBODY_ELSE',
  message: 'This invitation is for another address. Sign in with the address that it was sent to.',
  path: ['input', 'token'],
} as const;
