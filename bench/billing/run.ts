import { startBilling } from '../src/billing.ts';
import { CLIENTS, measure } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import { intakeWays, organizationWays } from './ways.ts';

const turns = { rounds: 40, warmUp: 4, busyMs: 80, aloneMs: 40 };

const billing = await startBilling();
try {
  const [intakeList, organizationList] = [await intakeWays(billing), organizationWays(billing)];
  const statements: Record<string, number> = {};
  // Notifications are taken in by the role `worker`, whose timers would be counted too.
  for (const way of organizationList.slice(1)) statements[way.name] = await billing.statementsOf(() => way.run());
  console.log('\nStatements of an operation');
  console.table(statements);

  const intake = await measure(intakeList, turns);
  show(`webhook intake: ${CLIENTS} clients; p50 in ms of one client`, 'events', intake);
  const organization = await measure(organizationList, turns);
  show(
    `organization { subscription entitlements }: ${CLIENTS} clients; p50 in ms of one client`,
    'answers',
    organization,
  );
  writeResults('billing', billing.postgres, { rounds: turns.rounds, statements, intake, organization });
} finally {
  await billing.stop();
}
