import { notFound } from '@tenantry/graphql';
import { recordOf } from './record.ts';

export const domainNotFound = notFound('There is no such domain.', ['input', 'domainId']);

export const domainAlreadyAdded = {
  __typename: 'DomainAlreadyAdded',
  code: 'DOMAIN_ALREADY_ADDED',
  message: 'This domain was added before.',
  path: ['input', 'name'],
} as const;

export const publicMailProvider = {
  __typename: 'PublicMailProvider',
  code: 'PUBLIC_MAIL_PROVIDER',
  message: 'Anybody can have an address under this domain. Add one that is your organization’s alone.',
  path: ['input', 'name'],
} as const;

export const domainTaken = {
  __typename: 'DomainTaken',
  code: 'DOMAIN_TAKEN',
  message: 'Another organization has verified this domain. It has to remove it first.',
  path: ['input', 'domainId'],
} as const;

export const domainNotVerified = {
  __typename: 'DomainNotVerified',
  code: 'DOMAIN_NOT_VERIFIED',
  message: 'Verify the domain first.',
  path: ['input', 'domainId'],
} as const;

export const recordMissing = (domain: { readonly name: string; readonly proof: string }, found: readonly string[]) => {
  const expected = recordOf(domain);
  return {
    __typename: 'DomainRecordMissing',
    code: 'DOMAIN_RECORD_MISSING',
    message: `There is no TXT record ${expected.name} that says ${expected.value}. A new one may take a while.`,
    path: ['input', 'domainId'],
    expected,
    found,
  } as const;
};
