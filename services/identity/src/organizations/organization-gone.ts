import { fault } from '@tenantry/graphql';

/** In what words an organization is refused that does not exist, or that the caller is no member of. */
export const organizationNotFound = 'There is no such organization, or you are no member of it.';

/** The organization of the request has gone since the request was let in. */
export function organizationGone() {
  return fault('ORGANIZATION_NOT_FOUND', organizationNotFound);
}
