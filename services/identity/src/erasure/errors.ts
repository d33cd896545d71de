import type { OrganizationRow } from '../organizations/store.ts';

export const lastOwnerOf = (toHandOver: readonly OrganizationRow[], toDelete: readonly OrganizationRow[]) =>
  ({
    __typename: 'LastOwnerOfOrganizations',
    code: 'LAST_OWNER_OF_ORGANIZATIONS',
    message:
      'You are the last owner of organizations. Make somebody else an owner or delete them; those that nobody else could keep are deleted along when you say so.',
    path: null,
    toHandOver,
    toDelete,
  }) as const;
