import type { Admission, AdmissionPolicy, SignInMethod } from '@tenantry/actor';
import type { TenantReads, Trx } from '@tenantry/database';
import { type ExpressionBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

export type StoredPolicy = Omit<
  Selectable<DB['securityPolicy']>,
  'orgId' | 'ssoBreakGlassRole' | 'allowedSignInMethods' | 'ipAllowlistMode'
> & {
  allowedSignInMethods: SignInMethod[];
  ipAllowlistMode: AdmissionPolicy['ipAllowlistMode'];
};

/** What the organization has set, and what its plan bounds. */
export type SecurityPolicyRow = StoredPolicy & {
  /** Null is unbounded, and so is a plan that is not known yet. */
  readonly idleTimeoutMinutesMaximum: number | null;
  readonly absoluteTimeoutHoursMaximum: number | null;
  /** What operations may cost in a minute, null for any; null when the plan does not say or is not known yet. */
  readonly costBudget: Admission['costBudget'];
};

const columns = [
  'mfaRequired',
  'mfaGraceUntil',
  'ssoRequired',
  'ssoBreakGlassMembershipId',
  'ssoGraceUntil',
  'allowedSignInMethods',
  'idleTimeoutMinutes',
  'absoluteTimeoutHours',
  'ipAllowlist',
  'ipAllowlistMode',
  'version',
] as const;

/** The policy of an organization that has set none. */
const unset: StoredPolicy = {
  mfaRequired: false,
  mfaGraceUntil: null,
  ssoRequired: false,
  ssoBreakGlassMembershipId: null,
  ssoGraceUntil: null,
  allowedSignInMethods: ['PASSWORD', 'PASSKEY', 'SSO'],
  idleTimeoutMinutes: null,
  absoluteTimeoutHours: null,
  ipAllowlist: [],
  ipAllowlistMode: 'OFF',
  version: 0,
};

/** The organization's policy with the bounds of its plan, in one statement. */
export async function findSecurityPolicy(db: TenantReads<DB>): Promise<SecurityPolicyRow> {
  const found = await db
    .selectFrom('organization')
    .leftJoin('securityPolicy', 'securityPolicy.orgId', 'organization.id')
    .select(columns.map((column) => `securityPolicy.${column}` as const))
    .select((eb) => [
      limitOf(eb, 'session_idle_minutes_max').as('idleLimit'),
      limitOf(eb, 'session_absolute_hours_max').as('absoluteLimit'),
      eb
        .selectFrom('entitlement')
        .select(sql<Admission['costBudget']>`json_build_object('perMinute', "limit")`.as('budget'))
        .where('key', '=', 'graphql_cost_per_minute')
        .as('costBudget'),
    ])
    .executeTakeFirstOrThrow();
  const { idleLimit, absoluteLimit, costBudget, ...policy } = found;
  return {
    ...(policy.version === null ? unset : (policy as StoredPolicy)),
    idleTimeoutMinutesMaximum: boundOf(idleLimit),
    absoluteTimeoutHoursMaximum: boundOf(absoluteLimit),
    costBudget,
  };
}

/** Writes the whole policy; whose version is, must have been read under the organization's lock. */
export async function writeSecurityPolicy(trx: Trx<DB>, policy: StoredPolicy): Promise<void> {
  await trx
    .insertInto('securityPolicy')
    .values(policy)
    .onConflict((conflict) => conflict.column('orgId').doUpdateSet(policy))
    .execute();
}

function limitOf(eb: ExpressionBuilder<DB, 'organization'>, key: string) {
  return eb.selectFrom('entitlement').select('limit').where('key', '=', key);
}

/** A limit that no setting can reach bounds nothing. */
function boundOf(limit: bigint | null): number | null {
  return limit === null || limit > 2_147_483_647n ? null : Number(limit);
}
