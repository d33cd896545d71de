import { isViolationOf } from '@tenantry/database';
import { notFound } from '@tenantry/graphql';
import type { Seats } from './seats.ts';

export const alreadyMember = {
  __typename: 'AlreadyMember',
  code: 'ALREADY_MEMBER',
  message: 'This person is a member already.',
  path: ['input', 'email'],
} as const;

const lastOwner = {
  __typename: 'LastOwner',
  code: 'LAST_OWNER',
  message: 'An organization is never without an owner. Make somebody else an owner first.',
  path: null,
} as const;

const breakGlassOwner = {
  __typename: 'BreakGlassOwner',
  code: 'BREAK_GLASS_OWNER',
  message: 'This owner is who can still come in should single sign-on fail. Name another in the security policy first.',
  path: null,
} as const;

export const roleNotGrantable = (path: readonly string[]) =>
  ({
    __typename: 'RoleNotGrantable',
    code: 'ROLE_NOT_GRANTABLE',
    message: 'This role allows more than you may yourself, so you cannot give or take it.',
    path,
  }) as const;

export const seatLimitReached = ({ limit, used }: Seats, path: readonly string[]) =>
  ({
    __typename: 'SeatLimitReached',
    code: 'SEAT_LIMIT_REACHED',
    message: `The organization's plan includes ${limit} users, and every seat is taken. Remove somebody, or change the plan.`,
    path,
    limit,
    used,
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

/** What the database says when a membership must stay as it is: the last owner's, or the break-glass owner's. */
export function unchangeable(error: unknown) {
  if (isViolationOf(error, 'last_owner')) return lastOwner;
  return isViolationOf(error, 'break_glass_owner') ? breakGlassOwner : null;
}
