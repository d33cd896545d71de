import type { PlatformDb } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { OrganizationRow } from '../organizations/store.ts';
import type { SupportGrantRow } from '../support-grants/store.ts';

/** Carries nothing: every field of the platform reads for itself. */
export type PlatformRow = Record<never, never>;

export interface OrganizationSearch {
  /** How the name or the slug begins, or a member's whole address; null is everything. */
  readonly search: string | null;
  readonly status: string | null;
  /** The name and the ID of the organization to read on after. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** Organizations by name. */
export function searchOrganizations(
  db: PlatformDb<DB>,
  { search, status, after, limit }: OrganizationSearch,
): Promise<OrganizationRow[]> {
  const begins = `${(search ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return db
    .selectFrom('organization')
    .selectAll()
    .$if(begins !== '%', (query) =>
      query.where(({ eb, or, fn }) =>
        or([
          eb(fn<string>('lower', ['name']), 'like', begins),
          eb('slug', 'like', begins),
          eb(
            'id',
            'in',
            eb
              .selectFrom('membership')
              .innerJoin('auth.user', 'auth.user.id', 'membership.userId')
              .select('membership.orgId')
              .where('auth.user.email', '=', (search ?? '').trim().toLowerCase()),
          ),
        ]),
      ),
    )
    .$if(status !== null, (query) => query.where('status', '=', status))
    .$if(after !== null, (query) => query.where(sql<boolean>`(name, id) > (${after?.[0]}, ${after?.[1]}::uuid)`))
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute();
}

export interface Overview {
  readonly organization: OrganizationRow;
  readonly memberCount: number;
  readonly owners: readonly { readonly name: string; readonly email: string; readonly membershipId: string }[];
  readonly planKey: string | null;
  readonly openSupportGrants: readonly SupportGrantRow[];
}

/** The most owners that an overview names. */
const maximumOwners = 20;

/** An organization with what staff need to know first; null when there is none with this ID. */
export async function findOverview(db: PlatformDb<DB>, id: string, now: Date): Promise<Overview | null> {
  const organization = await db.selectFrom('organization').selectAll().where('id', '=', id).executeTakeFirst();
  if (!organization) return null;
  const [{ count }, owners, plan, openSupportGrants] = await Promise.all([
    db
      .selectFrom('membership')
      .select(({ fn }) => fn.countAll<bigint>().as('count'))
      .where('orgId', '=', id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom('membership')
      .innerJoin('auth.user', 'auth.user.id', 'membership.userId')
      .select(['auth.user.name', 'auth.user.email', 'membership.id as membershipId'])
      .where('orgId', '=', id)
      .where('role', '=', 'OWNER')
      .orderBy('membership.id')
      .limit(maximumOwners)
      .execute(),
    db.selectFrom('entitlementSet').select('planKey').where('orgId', '=', id).executeTakeFirst(),
    db
      .selectFrom('supportGrant')
      .selectAll()
      .where('orgId', '=', id)
      .where('endedAt', 'is', null)
      .where('expiresAt', '>', now)
      .orderBy('id', 'desc')
      .execute(),
  ]);
  const grants = openSupportGrants as SupportGrantRow[];
  return {
    organization,
    memberCount: Number(count),
    owners,
    planKey: plan?.planKey ?? null,
    openSupportGrants: grants,
  };
}
