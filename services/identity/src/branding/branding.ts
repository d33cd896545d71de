import type { OrganizationRow } from '../organizations/store.ts';
import type { BrandingRow } from './store.ts';
import { logoUrlOf } from './theme.ts';

/** What of an organization's looks can be set without an upload. Null is the platform's own. */
export type Appearance = Omit<BrandingRow, 'orgId' | 'version' | 'logoSha256'>;

/** An organization's looks as clients read them. */
export interface ShownBranding extends Omit<Appearance, 'displayName'> {
  readonly displayName: string;
  readonly version: number;
}

/** How an organization looks that has set nothing. */
export const unbranded: Omit<BrandingRow, 'orgId'> = {
  displayName: null,
  logoUrl: null,
  logoSha256: null,
  primaryColor: null,
  accentColor: null,
  backgroundColor: null,
  mailFromName: null,
  mailReplyTo: null,
  version: 0,
};

/** The looks of an organization; `row` is null when it has set nothing. */
export function brandingOf({ id, name }: OrganizationRow, row: BrandingRow | null, publicUrl: string): ShownBranding {
  const branding = row ?? { ...unbranded, orgId: id };
  return { ...branding, displayName: branding.displayName ?? name, logoUrl: logoUrlOf(branding, publicUrl) };
}
