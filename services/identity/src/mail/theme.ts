import { scopeOf, type Trx } from '@tenantry/database';
import { findBranding } from '../branding/store.ts';
import { themeOf as brandingThemeOf } from '../branding/theme.ts';
import type { DB } from '../generated/tables.ts';
import { findOrganizations } from '../organizations/store.ts';

/** Whose mail it is, by its looks. */
export interface Theme {
  /** What the mail is about: an organization, or the product. */
  readonly name: string;
  /** Whom the mail comes from by name. */
  readonly fromName: string;
  /** An image at an https address in the place of the name; null for none. */
  readonly logoUrl: string | null;
  /** `#rrggbb`, the colour of the button. */
  readonly primaryColor: string;
  /** Where answers go; null for the address that mail comes from. */
  readonly replyTo: string | null;
}

/** The product's own colour. */
const primaryColor = '#4f46e5';

/** The looks of mail about the product itself. */
export function productTheme(name: string): Theme {
  return { name, fromName: name, logoUrl: null, primaryColor, replyTo: null };
}

/** The looks of the organization that the transaction is in, as its branding says; the product's when it is in none. */
export async function themeOf(trx: Trx<DB>, product: string, publicUrl: string): Promise<Theme> {
  const { orgId } = scopeOf(trx);
  const [organization] = orgId ? await findOrganizations(trx, [orgId]) : [];
  if (!organization) return productTheme(product);
  const theme = brandingThemeOf(organization, await findBranding(trx), publicUrl);
  return { ...theme, primaryColor: theme.primaryColor ?? primaryColor };
}
