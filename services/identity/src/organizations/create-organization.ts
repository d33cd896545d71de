import { createHash, randomInt } from 'node:crypto';
import type { Trx } from '@tenantry/database';
import { emit, membershipAdded, organizationCreated } from '@tenantry/events';
import { invalidValue } from '@tenantry/graphql';
import type { DB } from '../generated/tables.ts';
import { insertMembership } from '../memberships/store.ts';
import { nameProblem } from './name.ts';
import { slugTaken } from './slug-taken.ts';
import { isReserved, slugFrom, slugProblem } from './slug.ts';
import { insertOrganization } from './store.ts';

export interface NewOrganization {
  /** As `organizationIdFor` gives it; the transaction must be in it. */
  readonly id: string;
  readonly name: string;
  /** Made from the name when left out. */
  readonly slug?: string | null;
  readonly ownerId: string;
}

/** Creates an organization and makes the person its owner. */
export async function createOrganization(trx: Trx<DB>, { id, name, slug, ownerId }: NewOrganization) {
  const problems = [
    ...problemAt('name', nameProblem(name)),
    ...problemAt('slug', slug == null ? null : slugProblem(slug)),
  ];
  if (problems.length > 0) return { organization: null, errors: problems };

  const organization = await insertUnderFreeSlug(trx, id, name, slug);
  if (!organization) return { organization: null, errors: [slugTaken] };

  const membership = await insertMembership(trx, { userId: ownerId, role: 'OWNER' });
  await emit(trx, organizationCreated({ organizationId: id, name, slug: organization.slug, ownerId }, id));
  await emit(trx, membershipAdded({ organizationId: id, userId: ownerId, role: 'OWNER' }, membership?.id));
  return { organization, errors: [] };
}

/**
 * The ID of the organization that a request creates. The same person with the same key gets the same ID, so that a
 * repeated request finds the organization of the first one.
 */
export function organizationIdFor(userId: string, key: string): string {
  const bytes = createHash('sha256').update(`organization\0${userId}\0${key}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80; // version 8: a UUID of our own making, RFC 9562
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Tries the slug asked for, or several made from the name. Null when none is free. */
async function insertUnderFreeSlug(trx: Trx<DB>, id: string, name: string, slug: string | null | undefined) {
  const candidates =
    slug == null ? [slugFrom(name), ...Array.from({ length: 3 }, () => slugFrom(name, randomSuffix()))] : [slug];
  for (const candidate of candidates) {
    const organization = isReserved(candidate) ? null : await insertOrganization(trx, { id, slug: candidate, name });
    if (organization) return organization;
  }
  return null;
}

function randomSuffix(): string {
  return randomInt(36 ** 5, 36 ** 6).toString(36);
}

function problemAt(field: string, problem: string | null) {
  return problem ? [invalidValue(problem, ['input', field])] : [];
}
