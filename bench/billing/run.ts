import { CLIENTS, measure } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import { startBilling } from './service.ts';
import { intakeWays, organizationWays } from './ways.ts';

const turns = { rounds: 40, warmUp: 4, busyMs: 80, aloneMs: 40 };

const billing = await startBilling();
try {
  const intake = await measure(await intakeWays(billing), turns);
  show(`webhook intake: ${CLIENTS} clients; p50 in ms of one client`, 'events', intake);
  const organization = await measure(organizationWays(billing), turns);
  show(
    `organization { subscription entitlements }: ${CLIENTS} clients; p50 in ms of one client`,
    'answers',
    organization,
  );
  writeResults('billing', billing.postgres, { rounds: turns.rounds, intake, organization });
} finally {
  await billing.stop();
}
