import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { startDatabase } from './database.ts';
import { CLIENTS, measure, type Measured, ROUNDS } from './measure.ts';
import { reads } from './reads.ts';
import { CONNECTIONS, openWays } from './ways.ts';

const results = join(import.meta.dirname, '../results/tenant-read.json');

function shown({ name, throughput, throughputRatio, p50, p50Ratio }: Measured) {
  return { name, 'reads/s': throughput, ratio: throughputRatio, 'p50 ms': p50, 'p50 ratio': p50Ratio };
}

const database = await startDatabase();
try {
  const figures: Record<string, Measured[]> = {};
  for (const read of reads) {
    const ways = openWays(database.url, read);
    figures[read.name] = await measure(ways, database.organizations, read.rows);
    await Promise.all(ways.map((way) => way.close()));
    console.log(`\n${read.name}: reads/s of ${CLIENTS} clients on ${CONNECTIONS} connections; p50 in ms of one client`);
    console.table(figures[read.name]!.map(shown));
  }
  const machine = {
    cpus: availableParallelism(),
    model: cpus()[0]?.model ?? 'unknown',
    loadAverage: Number(loadavg()[0]!.toFixed(1)),
    node: process.version,
    postgres: database.version,
  };
  const goal = { way: 'tenant read, one round trip', throughputRatio: '>= 0.9', p50Ratio: '<= 1.2' };
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(
    results,
    `${JSON.stringify({ measuredAt: new Date(), machine, rounds: ROUNDS, goal, reads: figures }, null, 2)}\n`,
  );
  console.log(`\nWritten to ${results}`);
} finally {
  await database.stop();
}
