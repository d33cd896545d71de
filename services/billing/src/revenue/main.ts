import { connectPlatform } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { formatMoney } from '../money/money.ts';
import { config } from './config.ts';
import { verifyRevenue } from './verify.ts';

// Prints what ledger and live subscriptions come to in a year, by currency, and where they differ; then it exits with 1.
const platform = connectPlatform<DB>({ url: config.BILLING_DATABASE_URL, service: 'billing', max: 1 });
const { totals, drifts } = await verifyRevenue(platform.db).finally(() => platform.close());
for (const [currency, { bookedMinor, liveMinor }] of [...totals].toSorted()) {
  const [booked, live] = [bookedMinor, liveMinor].map((amountMinor) => formatMoney({ amountMinor, currency }));
  console.log(`${currency}: ${booked} a year in the ledger, ${live} in live subscriptions`);
}
for (const { orgId, currency, bookedMinor, liveMinor } of drifts) {
  const drift = formatMoney({ amountMinor: bookedMinor - liveMinor, currency });
  const whose = orgId === null ? 'an organization that is purged' : `organization ${orgId}`;
  console.log(`drift of ${drift} in ${whose}: ${bookedMinor} in the ledger, ${liveMinor} live`);
}
console.log(drifts.length === 0 ? 'They agree to the cent.' : `${drifts.length} organizations drift.`);
process.exitCode = drifts.length === 0 ? 0 : 1;
