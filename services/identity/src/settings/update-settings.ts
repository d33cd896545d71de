import type { Json, Trx } from '@tenantry/database';
import { emit, organizationSettingsChanged } from '@tenantry/events';
import { invalidValue, versionConflict } from '@tenantry/graphql';
import type { UpdateOrganizationSettingsInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { lockOrganization } from '../organizations/store.ts';
import { canonicalLocale, isTimeZone, metadataProblem } from './rules.ts';
import { findSettings, saveSettings, type SettingsRow } from './store.ts';

/** Changes what is given and keeps the rest; refuses values that mean nothing and a change based on an old version. */
export async function updateSettings(trx: Trx<DB>, input: UpdateOrganizationSettingsInput) {
  const organization = await lockOrganization(trx);
  const { version, ...current } = await findSettings(trx);
  const { expectedVersion } = input;
  if (expectedVersion != null && expectedVersion !== version) return refused([versionConflict(version)]);

  const locale = canonicalLocale(input.locale ?? current.locale);
  const timeZone = input.timeZone ?? current.timeZone;
  const metadata = input.metadata ?? current.metadata;
  const problems = [
    ...problemAt('locale', locale === null ? 'A locale is a BCP 47 tag such as en or de-CH.' : null),
    ...problemAt('timeZone', isTimeZone(timeZone) ? null : 'A time zone is an IANA name such as Europe/Zurich.'),
    ...problemAt('metadata', metadataProblem(metadata)),
  ];
  if (locale === null || problems.length > 0) return refused(problems);

  const settings: SettingsRow = {
    locale,
    timeZone,
    contactEmail: input.contactEmail === undefined ? current.contactEmail : input.contactEmail,
    billingEmail: input.billingEmail === undefined ? current.billingEmail : input.billingEmail,
    metadata: metadata as Json,
    version: version + 1,
  };
  await saveSettings(trx, settings);
  const { id } = organization;
  await emit(trx, organizationSettingsChanged({ organizationId: id, locale, timeZone, version: version + 1 }, id));
  return { organization, errors: [] };
}

function problemAt(field: string, problem: string | null) {
  return problem ? [invalidValue(problem, ['input', field])] : [];
}

function refused<E>(errors: E[]) {
  return { organization: null, errors };
}
