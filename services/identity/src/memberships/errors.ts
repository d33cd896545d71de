import { notFound } from '@tenantry/graphql';

export const alreadyMember = {
  __typename: 'AlreadyMember',
  code: 'ALREADY_MEMBER',
  message: 'This person is a member already.',
  path: ['input', 'email'],
} as const;

export const lastOwner = {
  __typename: 'LastOwner',
  code: 'LAST_OWNER',
  message: 'An organization is never without an owner. Make somebody else an owner first.',
  path: null,
} as const;

export const roleNotGrantable = (path: readonly string[]) =>
  ({
    __typename: 'RoleNotGrantable',
    code: 'ROLE_NOT_GRANTABLE',
    message: 'This role allows more than you may yourself, so you cannot give or take it.',
    path,
  }) as const;

export const ownFactors = {
  __typename: 'OwnFactors',
  code: 'OWN_FACTORS',
  message: 'You change your own factors with one of them, in your account’s security settings.',
  path: ['input', 'membershipId'],
} as const;

export const memberElsewhere = {
  __typename: 'MemberElsewhere',
  code: 'MEMBER_ELSEWHERE',
  message: 'This person works in another organization too. They have to ask support to reset how they sign in.',
  path: ['input', 'membershipId'],
} as const;

export const memberNotFound = notFound('There is no such member.', ['input', 'membershipId']);
