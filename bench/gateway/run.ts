import { writeResults } from '../src/results.ts';
import { operationsOf } from './operations.ts';
import { installPeers } from './peers.ts';
import { startLoad, startSystem, type System, type SystemOptions } from './processes.ts';
import { type Figures, measureOperation, showFigures } from './rounds.ts';

const turns = { rounds: 9, warmUp: 3, busyMs: 350, aloneMs: 80, clients: 16 };

const arePeersThere = installPeers();
const hive = (name: string, mode: string, subgraphs: string): SystemOptions[] =>
  arePeersThere ? [{ name, front: ['hive.ts', mode], subgraphs }] : [];
const systems: readonly SystemOptions[] = [
  { name: 'stock gateway', front: ['stock.ts'], subgraphs: 'apollo-subgraphs.ts' },
  { name: 'stock gateway, our subgraphs', front: ['stock.ts'], subgraphs: 'our-subgraphs.ts' },
  ...hive('Hive Gateway, default', 'default', 'apollo-subgraphs.ts'),
  ...hive('Hive Gateway, best', 'best', 'apollo-subgraphs.ts'),
  ...hive('Hive Gateway, best, our subgraphs', 'best', 'our-subgraphs.ts'),
  { name: 'ours, distributed', front: ['ours.ts', 'distributed'], subgraphs: 'our-subgraphs.ts' },
  { name: 'one tuned Apollo Server, no federation', front: ['monolith.ts'] },
  { name: 'ours, all in one', front: ['ours.ts', 'all-in-one'] },
];

const load = startLoad();
const running: System[] = [];
try {
  const only = process.env['ONLY']?.split(',') ?? [];
  for (const options of systems)
    if (only.length === 0 || only.some((part) => options.name.includes(part))) running.push(await startSystem(options));
  const headers = { 'content-type': 'application/json', authorization: 'Bearer a-session-of-the-owner' };
  const operations: Record<string, readonly Figures[]> = {};
  for (const operation of operationsOf({ members: 14, meters: 8, entries: 6, rows: 1_000 })) {
    operations[operation.name] = await measureOperation(operation, running, headers, load, turns);
    showFigures(`${operation.name}: ${turns.clients} clients`, operations[operation.name]!);
  }
  if (only.length === 0) writeResults('gateway', 'none', { turns, operations });
} finally {
  for (const system of running) system.stop();
  load.stop();
}
