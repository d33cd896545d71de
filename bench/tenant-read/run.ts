import { CLIENTS, measure, type Measured, type Way } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import { type Organization, startDatabase } from './database.ts';
import { reads } from './reads.ts';
import { CONNECTIONS, openWays, type TenantWay } from './ways.ts';

const turns = { rounds: 60, warmUp: 8, busyMs: 60, aloneMs: 40 };

const database = await startDatabase();
try {
  const figures: Record<string, Measured[]> = {};
  for (const read of reads) {
    const ways = openWays(database.url, read);
    figures[read.name] = await measure(
      ways.map((way) => ofAnyOrganization(way, database.organizations, read.rows)),
      turns,
    );
    await Promise.all(ways.map((way) => way.close()));
    const title = `${read.name}: ${CLIENTS} clients on ${CONNECTIONS} connections; p50 in ms of one client`;
    show(title, 'reads', figures[read.name]!);
  }
  const goal = { way: 'tenant read, one round trip', throughputRatio: '>= 0.9', p50Ratio: '<= 1.2' };
  writeResults('tenant-read', database.version, { rounds: turns.rounds, goal, reads: figures });
} finally {
  await database.stop();
}

function ofAnyOrganization(way: TenantWay, organizations: readonly Organization[], rows: number): Way {
  return {
    name: way.name,
    floor: way.floor,
    async run() {
      const { length } = await way.run(organizations[Math.floor(Math.random() * organizations.length)]!);
      if (length !== rows) throw new Error(`${way.name} read ${length} rows instead of ${rows}`);
    },
  };
}
