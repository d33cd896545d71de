import { notFound } from '@tenantry/graphql';

export const organizationNotFound = notFound('There is no such organization.', ['input', 'organizationId']);

export const organizationNotActive = (status: string) =>
  ({
    __typename: 'OrganizationNotActive',
    code: 'ORGANIZATION_NOT_ACTIVE',
    message: 'The organization is suspended or about to be deleted.',
    path: ['input', 'organizationId'],
    status: status as 'SUSPENDED' | 'PENDING_DELETION',
  }) as const;

export const organizationNotSuspended = {
  __typename: 'OrganizationNotSuspended',
  code: 'ORGANIZATION_NOT_SUSPENDED',
  message: 'The organization is not suspended.',
  path: ['input', 'organizationId'],
} as const;
