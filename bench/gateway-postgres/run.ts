import { claimsOf, createActorSigner } from '@tenantry/actor';
import { httpUpstream } from '@tenantry/gateway';
import { createCallers } from '@tenantry/gateway/callers';
import { credentialOf } from '@tenantry/gateway/credentials';
import { createLogger } from '@tenantry/observability';
import { freePort } from '@tenantry/testing/free-port';
import { installPeers } from '../gateway/peers.ts';
import { startLoad, startSystem, type System, type SystemOptions } from '../gateway/processes.ts';
import { type Figures, measureOperation, showFigures } from '../gateway/rounds.ts';
import type { SigningAs } from '../gateway/servers/actor.ts';
import { writeResults } from '../src/results.ts';
import { silentFeed } from '../src/silent-feed.ts';
import { startInstallation } from './installation.ts';
import { operations } from './operations.ts';

const turns = { rounds: 7, warmUp: 2, busyMs: 600, aloneMs: 100, clients: 16 };

const arePeersThere = installPeers();
const installation = await startInstallation();
const load = startLoad();
const running: System[] = [];
try {
  const { options, session, addresses } = installation;
  // The others sign with the key of our gateway, which the services believe, for whoever has the session.
  const secret = `${options.secretKey} of its gateways`;
  const signer = await createActorSigner([secret]);
  const identity = httpUpstream('identity', addresses['identity']!, silentFeed, createLogger('bench', 'silent'));
  const { actor } = await createCallers(identity, signer).resolve(credentialOf(new Headers(session)), []);
  await identity.close();
  const as = JSON.stringify({ secret, claims: claimsOf(actor) } satisfies SigningAs);

  const other = async (name: string, ...front: SystemOptions['front']): Promise<System> => {
    const system = await startSystem({ name, front, subgraphs: addresses });
    running.push(system);
    return {
      ...system,
      async cpu() {
        const { front: frontMs } = await system.cpu();
        const { services, database } = installation.cpu();
        return { front: frontMs, all: frontMs + services, database };
      },
    };
  };
  const allInOne = await startSystem({
    name: 'ours, all in one',
    front: ['../../gateway-postgres/servers/all-in-one.ts', JSON.stringify({ ...options, port: await freePort() })],
  });
  running.push(allInOne);
  const systems: readonly System[] = [
    await other('stock gateway', 'stock.ts', as),
    ...(arePeersThere
      ? [
          await other('Hive Gateway, default', 'hive.ts', 'default', as),
          await other('Hive Gateway, best', 'hive.ts', 'best', as),
        ]
      : []),
    {
      name: 'ours, distributed',
      url: `${installation.url}/graphql`,
      async cpu() {
        const { gateway, services, database } = installation.cpu();
        return { front: gateway, all: gateway + services, database };
      },
      stop() {},
    },
    { ...allInOne, cpu: async () => ({ ...(await allInOne.cpu()), database: installation.cpu().database }) },
  ];
  const headers = { 'content-type': 'application/json', ...session };
  const figures: Record<string, readonly Figures[]> = {};
  for (const operation of operations) {
    figures[operation.name] = await measureOperation(operation, systems, headers, load, turns);
    showFigures(`${operation.name}: ${turns.clients} clients`, figures[operation.name]!);
  }
  writeResults('gateway-postgres', installation.version, { turns, operations: figures });
} finally {
  for (const system of running) system.stop();
  load.stop();
  await installation.stop();
}
