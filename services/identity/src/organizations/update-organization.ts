import { isUniqueViolation, type Trx } from '@tenantry/database';
import { emit, organizationRenamed } from '@tenantry/events';
import { invalidValue, versionConflict } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import type { UpdateOrganizationInput } from '../generated/schema.ts';
import { nameProblem } from './name.ts';
import { slugTaken } from './slug-taken.ts';
import { isReserved, slugProblem } from './slug.ts';
import { changeOrganization, lockOrganization } from './store.ts';

/** Changes name or slug; refuses a slug that is taken and a change based on an old version. */
export async function updateOrganization(trx: Trx<DB>, { name, slug, expectedVersion }: UpdateOrganizationInput) {
  const { version, ...current } = await lockOrganization(trx);
  if (expectedVersion != null && expectedVersion !== version) return refused(versionConflict(version));

  const change = { name: name ?? current.name, slug: slug ?? current.slug };
  const badName = nameProblem(change.name);
  if (badName) return refused(invalidValue(badName, ['input', 'name']));
  const badSlug = slugProblem(change.slug);
  if (badSlug) return refused(invalidValue(badSlug, ['input', 'slug']));
  if (change.slug !== current.slug && isReserved(change.slug)) return refused(slugTaken);

  try {
    const organization = await changeOrganization(trx, change);
    await emit(trx, organizationRenamed({ organizationId: organization.id, ...change }, organization.id));
    return { organization, errors: [] };
  } catch (error) {
    if (isUniqueViolation(error)) return refused(slugTaken);
    throw error;
  }
}

function refused<E>(error: E) {
  return { organization: null, errors: [error] };
}
