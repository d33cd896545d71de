import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';

/** The newest version of the settings that is known; 0 before any. */
export async function versionOfTimeZone(trx: Trx<DB>): Promise<number> {
  const { version } = await trx
    .selectFrom('usageTimeZone')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  return version ?? 0;
}

/** Notes from when on a time zone holds, in the place of what was to follow the one in force. */
export async function saveTimeZone(
  trx: Trx<DB>,
  zone: { readonly timeZone: string; readonly validFrom: Date; readonly version: number },
  now: Date,
): Promise<void> {
  const { timeZone, version } = zone;
  await trx.deleteFrom('usageTimeZone').where('validFrom', '>', now).execute();
  await trx
    .insertInto('usageTimeZone')
    .values(zone)
    .onConflict((conflict) => conflict.columns(['orgId', 'validFrom']).doUpdateSet({ timeZone, version }))
    .execute();
}

/** Notes a billing period unless a newer version of it is known, and ends the one that was running where it begins. */
export async function saveBillingPeriod(
  trx: Trx<DB>,
  period: { readonly startsAt: Date; readonly endsAt: Date; readonly version: number },
): Promise<void> {
  const { startsAt, endsAt, version } = period;
  await trx
    .insertInto('billingPeriod')
    .values(period)
    .onConflict((conflict) =>
      conflict
        .columns(['orgId', 'startsAt'])
        .doUpdateSet({ endsAt, version })
        .where('billingPeriod.version', '<', version),
    )
    .execute();
  await trx
    .updateTable('usagePeriod')
    .set({ endsAt: startsAt })
    .where('period', '=', 'PERIOD')
    .where('isClosed', '=', false)
    .where('startsAt', '<', startsAt)
    .where('endsAt', '>', startsAt)
    .execute();
}
