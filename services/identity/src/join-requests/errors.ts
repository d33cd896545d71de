import { notFound } from '@tenantry/graphql';
import type { JoinRequestStatus } from '../generated/schema.ts';

export const notJoinable = notFound('There is no such organization, or it does not take you in by your address.', [
  'input',
  'organizationId',
]);

export const joinRequestNotFound = notFound('There is no such request.', ['input', 'joinRequestId']);

export const joinRequestDecided = (status: JoinRequestStatus) =>
  ({
    __typename: 'JoinRequestDecided',
    code: 'JOIN_REQUEST_DECIDED',
    message: 'This request was decided already.',
    path: ['input', 'joinRequestId'],
    status,
  }) as const;
