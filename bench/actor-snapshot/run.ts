import { startIdentity } from '../src/identity.ts';
import { CLIENTS, measure } from '../src/measure.ts';
import { show, writeResults } from '../src/results.ts';
import { cachedWays } from './cached.ts';
import { coldWays } from './cold.ts';
import { makeMembers } from './members.ts';

const turns = { rounds: 40, warmUp: 4, busyMs: 80, aloneMs: 50 };

const identity = await startIdentity();
try {
  const { orgId, members } = await makeMembers(identity);
  const ways = coldWays(identity, orgId, members);
  const statements: Record<string, number> = {};
  for (const way of ways.slice(1)) statements[way.name] = await identity.statementsOf(() => way.run());
  console.log('\nStatements of a cold snapshot');
  console.table(statements);

  const cold = await measure(ways, turns);
  show(`cold: snapshots of ${CLIENTS} clients; p50 in ms of one client`, 'snapshots', cold);
  const cached = await measure(cachedWays(identity, orgId, members[0]!), turns);
  show(`cached: lookups of ${CLIENTS} clients; p50 in ms of one client`, 'lookups', cached);
  writeResults('actor-snapshot', identity.postgres, { rounds: turns.rounds, statements, cold, cached });
} finally {
  await identity.stop();
}
