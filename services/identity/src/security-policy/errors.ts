import type { judge } from '@tenantry/actor';

export const wouldLockOut = ({ code, message }: NonNullable<ReturnType<typeof judge>>) =>
  ({
    __typename: 'WouldLockOut',
    code: 'WOULD_LOCK_OUT',
    message: `Your own next request would be refused. ${message} To make the change all the same, send confirmLockout.`,
    path: ['input', 'confirmLockout'],
    refusalCode: code,
  }) as const;
