import type { BenchBilling } from '../src/billing.ts';
import type { Way } from '../src/measure.ts';
import { size, year } from './fill-ledger.ts';

const money = '{ amountMinor }';
const figures = `startMrr ${money} mrr ${money} arr ${money} customers arpa ${money}
  movements { new ${money} expansion ${money} contraction ${money} churn ${money} reactivation ${money} }
  logoChurn { percent } nrr { percent } grr { percent }`;
const revenue = (selection: string) => `query ($from: DateTime!, $to: DateTime!) {
  platform { revenue(from: $from, to: $to, currency: "EUR") { ${selection} } }
}`;

/** A year as the platform's staff read it, against counting the movements of that year. */
export function reportWays(billing: BenchBilling): Way[] {
  const floor = 'count(*) of the same movements, by the index';
  const text = `select count(*) from revenue_movement where currency = 'EUR' and occurred_at >= $1 and occurred_at < $2`;
  const way = (name: string, selection: string): Way => ({ name, floor, run: () => ask(billing, selection) });
  return [
    {
      name: floor,
      floor,
      async run() {
        const { rows } = await billing.admin.query({ name: 'count', text, values: [year.from, year.to] });
        if (Number(rows[0].count) !== size.movements) throw new Error(`The year has ${rows[0].count} movements.`);
      },
    },
    way('a year by month', `${figures} months { start ${figures} }`),
    way('cohorts of a year', 'cohorts { start retention { customers } }'),
    way(
      'all of it',
      `${figures} months { start ${figures} } trialConversion { ended } cohorts { start retention { customers } }`,
    ),
  ];
}

async function ask({ service, tokens }: BenchBilling, selection: string): Promise<void> {
  const meta = { requestId: 'bench', idempotencyKey: null, address: null };
  const variables = { from: year.from.toISOString(), to: year.to.toISOString() };
  const answer = await service.subgraph.execute({ query: revenue(selection), variables }, await tokens.staff(), meta);
  if (!answer?.data || answer.errors) throw new Error(JSON.stringify(answer?.errors));
}
