import { encodeId } from '@tenantry/graphql';

/** Where a member works in the organization. */
export function organizationLink(publicUrl: string, organizationId: string): string {
  const link = new URL('/', publicUrl);
  link.searchParams.set('organization', encodeId('org', organizationId));
  return link.href;
}
