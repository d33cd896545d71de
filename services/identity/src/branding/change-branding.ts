import type { Trx } from '@tenantry/database';
import { brandingChanged, emit } from '@tenantry/events';
import { versionConflict } from '@tenantry/graphql';
import type { RemoveLogoInput, UpdateBrandingInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization, type OrganizationRow } from '../organizations/store.ts';
import { unbranded } from './branding.ts';
import { appearanceProblems } from './rules.ts';
import { type BrandingRow, deleteLogo, findBranding, findLogo, saveBranding } from './store.ts';

type Looks = Omit<BrandingRow, 'orgId'>;

/** Changes how the organization looks: what is left out stays, null is the platform's own, a linked logo replaces an uploaded one. */
export async function updateBranding(trx: Trx<DB>, { expectedVersion, ...input }: UpdateBrandingInput) {
  const organization = await lockOrganization(trx);
  const { version, ...current } = await currentLooks(trx);
  if (expectedVersion != null && expectedVersion !== version)
    return { organization: null, errors: [versionConflict(version)] };

  const given = Object.entries(input).filter(([, value]) => value !== undefined);
  const { primaryColor, accentColor, backgroundColor, ...rest } = { ...current, ...Object.fromEntries(given) };
  const looks = {
    ...rest,
    primaryColor: lowerCase(primaryColor),
    accentColor: lowerCase(accentColor),
    backgroundColor: lowerCase(backgroundColor),
    // An upload stays when no logo is mentioned, or when the link that is taken away was never there.
    logoSha256: input.logoUrl == null ? current.logoSha256 : null,
  };
  const errors = appearanceProblems(looks);
  if (errors.length > 0) return { organization: null, errors };

  if (current.logoSha256 !== null && looks.logoSha256 === null) await deleteLogo(trx);
  return { organization: await change(trx, organization, looks, version), errors: [] };
}

/** Takes the organization's logo away; without one, nothing changes. */
export async function removeLogo(trx: Trx<DB>, { expectedVersion }: RemoveLogoInput) {
  const organization = await lockOrganization(trx);
  const { version, ...looks } = await currentLooks(trx);
  if (expectedVersion != null && expectedVersion !== version)
    return { organization: null, errors: [versionConflict(version)] };
  if (looks.logoUrl === null && looks.logoSha256 === null) return { organization, errors: [] };

  await deleteLogo(trx);
  await change(trx, organization, { ...looks, logoUrl: null, logoSha256: null }, version);
  return { organization, errors: [] };
}

/** How the transaction's organization looks now, without the organization. */
export async function currentLooks(trx: Trx<DB>): Promise<Looks> {
  const { orgId: _, ...looks } = (await findBranding(trx)) ?? { ...unbranded, orgId: '' };
  return looks;
}

/** Writes the looks as the version after `version`, and tells so. */
export async function change(
  trx: Trx<DB>,
  organization: OrganizationRow,
  looks: Omit<Looks, 'version'>,
  version: number,
): Promise<OrganizationRow> {
  const { id: organizationId } = organization;
  await saveBranding(trx, looks, version + 1);
  const { displayName, primaryColor } = looks;
  const told = { displayName, primaryColor, logoPng: await smallPng(trx, looks.logoSha256) };
  await emit(trx, brandingChanged({ organizationId, version: version + 1, looks: told }, organizationId));
  return organization;
}

/** The largest logo, in bytes, that goes with an event. */
const maximumTold = 100_000;

async function smallPng(trx: Trx<DB>, sha256: string | null): Promise<string | null> {
  const logo = sha256 === null ? null : await findLogo(trx, sha256);
  const isTold = logo?.contentType === 'image/png' && logo.content.length <= maximumTold;
  return isTold ? logo.content.toString('base64') : null;
}

function lowerCase(color: string | null): string | null {
  return color?.toLowerCase() ?? null;
}
