import { systemClock } from '@tenantry/database';
import { createConsume } from '@tenantry/usage/consume';
import { measure, type Way } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import { startUsage } from '../src/usage.ts';

const callers = 100;
const turns = { rounds: 12, warmUp: 2, busyMs: 500, aloneMs: 100, clients: callers };

const usage = await startUsage();
try {
  const { database, admin, organization } = usage;
  await admin.query('CREATE TABLE floor (id int PRIMARY KEY, used bigint NOT NULL)');
  await admin.query('INSERT INTO floor VALUES (1, 0)');
  const consume = createConsume({ database, clock: systemClock });
  const [open, full] = [await organization(10n ** 15n), await organization(0n)];
  let number = 0;
  const call = () => ({ key: `${(number += 1)}`, meter: 'calls', quantity: 1n });

  const floor = 'one UPDATE a call';
  const ways: Way[] = [
    { name: floor, floor, run: async () => void (await admin.query('UPDATE floor SET used = used + 1 WHERE id = 1')) },
    {
      name: 'consumed under a hard limit',
      floor,
      async run() {
        const { errors } = await consume(open, call());
        if (errors.length > 0) throw new Error('It was refused.');
      },
    },
    {
      name: 'refused at the limit',
      floor,
      async run() {
        const { errors } = await consume(full, call());
        if (errors.length === 0) throw new Error('It was allowed.');
      },
    },
  ];
  const measured = await measure(ways, turns);
  show(`one hot counter, ${callers} callers in one process; p50 in ms of one caller`, 'calls', measured);
  const goal = { consumed: '>= 20 times the floor', refused: '>= 8 times' };
  writeResults('usage-limits', usage.postgres, { rounds: turns.rounds, callers, durable: true, goal, measured });
} finally {
  await usage.stop();
}
