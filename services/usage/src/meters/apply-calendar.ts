import { metaOf, type Trx } from '@tenantry/database';
import { type Envelope, organizationSettingsChanged, subscriptionChanged } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { changeOfZone } from './calendar.ts';
import { saveBillingPeriod, saveTimeZone, versionOfTimeZone } from './calendar-store.ts';
import { findPlan, lockCounting } from './plan-store.ts';

/** Counts by the organization's new time zone from the end of the running month on. */
export async function applyTimeZone(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { timeZone, version } = organizationSettingsChanged.parse(event);
  await lockCounting(trx);
  if (version <= (await versionOfTimeZone(trx))) return;
  const now = metaOf(trx).clock.now();
  const { calendar } = await findPlan(trx, []);
  const inForce = calendar.timeZones.filter(({ from }) => from <= now);
  const from = changeOfZone({ ...calendar, timeZones: inForce }, timeZone, now);
  const isChange = (inForce.at(-1)?.timeZone ?? 'UTC') !== timeZone;
  await saveTimeZone(
    trx,
    { timeZone, validFrom: isChange ? from : (inForce.at(-1)?.from ?? new Date(0)), version },
    now,
  );
}

/** Counts by the billing period that billing tells; one that begins before the last was over ends that. */
export async function applySubscription(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { currentPeriodStart, currentPeriodEnd, version } = subscriptionChanged.parse(event);
  const startsAt = new Date(currentPeriodStart);
  const endsAt = new Date(currentPeriodEnd);
  if (endsAt <= startsAt) return;
  await lockCounting(trx);
  await saveBillingPeriod(trx, { startsAt, endsAt, version });
}
