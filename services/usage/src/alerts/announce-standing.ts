import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findStanding } from '../meters/standing.ts';
import { alertsOf, tellAlerts } from './announce-use.ts';

/** Tells of the shares of limits that are met as things stand, after limits or alerts have changed. */
export async function announceStanding(trx: Trx<DB>, now: Date): Promise<void> {
  const { allowances } = await findStanding(trx, null, now);
  const alerts = allowances.flatMap(({ meter, usage: { period, startsAt, used, reserved } }) =>
    alertsOf(meter, { meter: meter.key, scope: period, startsAt, used, reserved }),
  );
  await tellAlerts(trx, alerts, now);
}
