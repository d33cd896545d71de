import { scopeOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findOrganizations } from '../organizations/store.ts';

/** Whose mail it is, by its looks. */
export interface Theme {
  /** Whom the mail comes from: an organization, or the product. */
  readonly name: string;
  /** An image at an https address in the place of the name; null for none. */
  readonly logoUrl: string | null;
  /** `#rrggbb`, the colour of the button. */
  readonly primaryColor: string;
  /** Where answers go; null for the address that mail comes from. */
  readonly replyTo: string | null;
}

/** The looks of mail about the product itself. */
export function productTheme(name: string): Theme {
  return { name, logoUrl: null, primaryColor: '#4f46e5', replyTo: null };
}

/** The looks of the organization that the transaction is in; the product's when it is in none. */
export async function themeOf(trx: Trx<DB>, product: string): Promise<Theme> {
  const { orgId } = scopeOf(trx);
  const [organization] = orgId ? await findOrganizations(trx, [orgId]) : [];
  return { ...productTheme(product), ...(organization && { name: organization.name }) };
}
