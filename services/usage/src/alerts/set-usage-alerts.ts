import { metaOf, type Trx } from '@tenantry/database';
import { invalidValue, notFound } from '@tenantry/graphql';
import type { SetUsageAlertsInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findPlan } from '../meters/plan-store.ts';
import { unknownMeter } from '../recording/countable.ts';
import { announceStanding } from './announce-standing.ts';
import { saveAlertSetting } from './store.ts';

const most = 10;

/** Sets at how many percent of a meter's limits somebody is told. */
export async function setUsageAlerts(trx: Trx<DB>, { meter, thresholds }: SetUsageAlertsInput) {
  const { meters } = await findPlan(trx, [meter]);
  if (!meters.has(meter)) return refused(notFound(`meter: ${unknownMeter(meter)}`, ['input', 'meter']));
  const different = new Set(thresholds);
  const isFine = thresholds.every((percent) => percent >= 1 && percent <= 1_000);
  if (!isFine || different.size !== thresholds.length || different.size > most) {
    const message = `thresholds: at most ${most} different whole percentages from 1 to 1,000.`;
    return refused(invalidValue(message, ['input', 'thresholds']));
  }
  const rising = [...different].toSorted((a, b) => a - b);
  const setting = await saveAlertSetting(trx, meter, rising);
  await announceStanding(trx, metaOf(trx).clock.now());
  return { setting, errors: [] };
}

function refused<E>(error: E) {
  return { setting: null, errors: [error] };
}
