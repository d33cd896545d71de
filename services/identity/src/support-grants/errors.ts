import { notFound } from '@tenantry/graphql';

export const supportGrantOpen = {
  __typename: 'SupportGrantOpen',
  code: 'SUPPORT_GRANT_OPEN',
  message: 'You have an open support grant in this organization already. Close it to open another.',
  path: ['input', 'organizationId'],
} as const;

export const supportGrantNotFound = notFound('There is no such support grant.', ['input', 'supportGrantId']);
