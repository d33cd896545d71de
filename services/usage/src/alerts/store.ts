import type { TenantReads, Trx } from '@tenantry/database';
import { type Selectable, sql } from 'kysely';
import type { DB } from '../generated/tables.ts';
import type { Alert } from './announce-use.ts';

export type AlertSettingRow = Omit<Selectable<DB['usageAlertSetting']>, 'orgId'>;

/** Notes alerts and answers those that were not noted before. A look without locks comes first: mostly all are known. */
export async function insertAlerts(trx: Trx<DB>, alerts: readonly Alert[], now: Date): Promise<Alert[]> {
  const given = sql`unnest(
    ${alerts.map(({ meter }) => meter)}::text[], ${alerts.map(({ period }) => period)}::text[],
    ${alerts.map(({ startsAt }) => startsAt)}::timestamptz[], ${alerts.map(({ limit }) => limit)}::bigint[],
    ${alerts.map(({ threshold }) => threshold)}::int[]) AS given (meter, period, starts_at, "limit", threshold)`;
  const { rows } = await sql<Pick<Alert, 'meter' | 'period' | 'startsAt' | 'limit' | 'threshold'>>`
    INSERT INTO usage_alert (meter, period, starts_at, "limit", threshold, told_at)
    SELECT given.*, ${now}::timestamptz FROM ${given} WHERE NOT EXISTS (
      SELECT FROM usage_alert a WHERE (a.meter, a.period, a.starts_at, a."limit", a.threshold)
        = (given.meter, given.period, given.starts_at, given."limit", given.threshold))
    ORDER BY meter, period, starts_at, "limit", threshold
    ON CONFLICT DO NOTHING RETURNING meter, period, starts_at, "limit", threshold`.execute(trx);
  const name = ({ meter, period, limit, threshold }: (typeof rows)[number]) =>
    `${meter} ${period} ${limit} ${threshold}`;
  const fresh = new Set(rows.map(name));
  return alerts.filter((alert) => fresh.has(name(alert)));
}

/** For which meters it is set when somebody is told. */
export function findAlertSettings(db: TenantReads<DB>): Promise<AlertSettingRow[]> {
  return db.selectFrom('usageAlertSetting').select(['meter', 'thresholds', 'version']).orderBy('meter').execute();
}

/** Sets when somebody is told of a meter. */
export function saveAlertSetting(trx: Trx<DB>, meter: string, thresholds: readonly number[]): Promise<AlertSettingRow> {
  return trx
    .insertInto('usageAlertSetting')
    .values({ meter, thresholds: [...thresholds] })
    .onConflict((conflict) =>
      conflict.columns(['orgId', 'meter']).doUpdateSet(({ eb }) => ({
        thresholds: [...thresholds],
        version: eb('usageAlertSetting.version', '+', 1),
      })),
    )
    .returning(['meter', 'thresholds', 'version'])
    .executeTakeFirstOrThrow();
}
