import { notFound } from '@tenantry/graphql';
import type { Seats } from './seats.ts';

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

export const seatLimitReached = ({ limit, used }: Seats, path: readonly string[]) =>
  ({
    __typename: 'SeatLimitReached',
    code: 'SEAT_LIMIT_REACHED',
    message: `The organization's plan includes ${limit} users, and every seat is taken. Remove somebody, or change the plan.`,
    path,
    limit,
    used,
  }) as const;

export const memberNotFound = notFound('There is no such member.', ['input', 'membershipId']);
