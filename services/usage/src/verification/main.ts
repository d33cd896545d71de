import { config } from './config.ts';
import { verifyUsage } from './verify-usage.ts';

// Counts every organization's events anew, prints where a counter says another thing, and then exits with 1.
const { organizations, events, counters, drifts } = await verifyUsage(config.USAGE_DATABASE_URL);
console.log(
  `${events} events of ${organizations} organizations were counted anew, and held against ${counters} counters.`,
);
for (const { orgId, counter, stored, recounted } of drifts)
  console.log(`drift in organization ${orgId}, ${counter}: ${stored} is stored, ${recounted} was counted`);
console.log(drifts.length === 0 ? 'They agree.' : `${drifts.length} counters drift.`);
process.exitCode = drifts.length === 0 ? 0 : 1;
