import { encodeId } from '@tenantry/graphql';
import type { OrganizationRow } from '../organizations/store.ts';
import type { BrandingRow } from './store.ts';

/** How something that an organization sends looks. What is null is the platform's own. */
export interface Theme {
  readonly name: string;
  readonly logoUrl: string | null;
  /** `#rrggbb` */
  readonly primaryColor: string | null;
  /** Who mail is from; the organization's name unless it has set another. Its address is the platform's. */
  readonly fromName: string;
  /** Where answers to mail go. */
  readonly replyTo: string | null;
}

/** The theme of an organization; `branding` is null when it has set nothing. */
export function themeOf(
  organization: Pick<OrganizationRow, 'id' | 'name'>,
  branding: BrandingRow | null,
  publicUrl: string,
): Theme {
  const name = branding?.displayName ?? organization.name;
  return {
    name,
    logoUrl: branding && logoUrlOf(branding, publicUrl),
    primaryColor: branding?.primaryColor ?? null,
    fromName: branding?.mailFromName ?? name,
    replyTo: branding?.mailReplyTo ?? null,
  };
}

/** Where an organization's logo is: ours under its SHA-256 when it was uploaded, else as it was linked; null without one. */
export function logoUrlOf(
  { orgId, logoSha256, logoUrl }: Pick<BrandingRow, 'orgId' | 'logoSha256' | 'logoUrl'>,
  publicUrl: string,
): string | null {
  if (logoSha256 === null) return logoUrl;
  return new URL(`/branding/${encodeId('org', orgId)}/logo/${logoSha256}`, publicUrl).href;
}
