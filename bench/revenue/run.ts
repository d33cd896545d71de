import { type BenchBilling, startBilling } from '../src/billing.ts';
import { measureAlone, type Way } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import { fillLedger, size } from './fill-ledger.ts';
import { reportWays } from './ways.ts';

const rounds = 15;

const billing = await startBilling();
try {
  await fillLedger(billing.admin);
  const ways = reportWays(billing);
  const statements: Record<string, number> = {};
  for (const way of ways.slice(1))
    statements[way.name] = await billing.statementsOf(() => way.run(), ['billing_reporting']);
  console.log('\nStatements that read, of an operation');
  console.table(statements);
  const scans = await scansOf(billing, ways[1]!);
  console.log('\nHow a year by month finds the movements');
  console.table(scans);

  const report = await measureAlone(ways, rounds);
  show('a year of 1,000,000 movements: p50 in ms of one client', 'reports', report);
  writeResults('revenue', billing.postgres, { rounds, ledger: size, statements, scans, report });
} finally {
  await billing.stop();
}

/** How the planner reads the movements for the one statement of a way. Throws when it is another than by an index alone. */
async function scansOf({ admin, statementsOf }: BenchBilling, way: Way): Promise<string[]> {
  await statementsOf(() => way.run());
  const { rows: sent } = await admin.query<{ query: string }>(
    `select query from pg_stat_statements where query like '%FROM revenue_movement%' and query not like '%pg_stat_statements%'`,
  );
  if (sent.length !== 1) throw new Error(`${way.name} reads the ledger by ${sent.length} statements.`);
  // The text has numbered parameters in the place of all values.
  const { rows: plan } = await admin.query<{ 'QUERY PLAN': string }>(`explain (generic_plan) ${sent[0]!.query}`);
  const scans = plan.flatMap(
    (row) => /(\w[\w ]* Scan using \w+) on revenue_movement|Seq Scan/.exec(row['QUERY PLAN'])?.[0] ?? [],
  );
  if (scans.length === 0 || scans.some((scan) => !scan.includes('Index Only Scan')))
    throw new Error(`${way.name} is not answered by indexes alone: ${scans.join(', ')}`);
  return scans;
}
