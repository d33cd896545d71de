import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { serveMetrics } from '@tenantry/observability';
import { freePort } from '@tenantry/testing/free-port';
import { Problem } from '@tenantry/testing/problem';
import type { AllInOneOptions } from './all-in-one.ts';
import { banner } from './banner.ts';
import { checkDatabases } from './check-databases.ts';
import { readConfig } from './config.ts';
import { openDataDirectory } from './data-directory.ts';
import { type Databases, openDatabases } from './databases.ts';
import { startPayments } from './local-stripe.ts';
import { buildPlayground } from './playground.ts';
import { waitForPort } from './port.ts';
import { openSecrets } from './secrets.ts';
import { demoStaff } from './demo/people.ts';
import { explained, reasonOf } from './problems.ts';
import { writeEnvironment } from './environment.ts';

/** What a running system is to whoever started it. */
interface System {
  /** The gateway's address. */
  readonly url: string;
  /** Rejects when it cannot go on. */
  readonly ended?: Promise<never>;
  stop(): Promise<void>;
}

/** How the services and the gateway are run, on databases that are there but perhaps not up to date. */
export interface Topology {
  /** Loads its modules; they are many, so that goes on while Postgres starts. */
  load(): Promise<(options: AllInOneOptions) => Promise<System>>;
  /** How long processes of a killed start may keep the port, in milliseconds. */
  readonly portPatienceMs: number;
}

/**
 * Starts one part after the other and puts into `parts` how each is stopped. Only ever rejects: when one cannot go on.
 * @throws {Problem} for whatever the person at the terminal can put right.
 */
export async function bringUp(topology: Topology, parts: AsyncDisposableStack): Promise<never> {
  const began = performance.now();
  const config = readConfig();
  const directory = await openDataDirectory(config.DATA_DIR, config.reset);
  parts.defer(directory.release);
  const port = config.PORT || (await freePort());
  await waitForPort(port, topology.portPatienceMs);
  const given = await checkDatabases(config);
  const secrets = openSecrets(directory.secrets);

  enableCompileCache(join(directory.path, 'cache'));
  const opening = openDatabases(given, directory.postgres);
  const [databases, start] = await Promise.all([opening.then((opened) => keep(parts, opened)), topology.load()]);
  const payments = keep(
    parts,
    await startPayments({
      secretKey: config.STRIPE_SECRET_KEY,
      webhookSecrets: config.STRIPE_WEBHOOK_SECRET,
      file: directory.stripe,
      gatewayPort: port,
      installationKey: secrets.SECRET_KEY,
    }),
  );
  const options = {
    databaseUrls: databases.urls,
    secretKey: secrets.SECRET_KEY,
    feedToken: secrets.FEED_TOKEN,
    planCatalog: config.PLAN_CATALOG,
    stripe: payments.settings,
    logLevel: config.LOG_LEVEL,
    trustedProxies: config.TRUSTED_PROXIES,
    apiCallsMeter: config.API_CALLS_METER,
    port,
    firstStaffMember: config.DEMO ? demoStaff : undefined,
  };
  if (config.METRICS_PORT !== undefined)
    keep(parts, await serveMetrics(config.METRICS_PORT).catch(explained(config.METRICS_PORT)));
  const system = keep(parts, await start(options).catch(explained(port)));
  const demo = config.DEMO ? await demoAt(system.url, directory.demo, config.PLAN_CATALOG) : null;
  // Told to stop meanwhile: there is nothing to announce.
  if (parts.disposed) return new Promise(() => {});

  writeEnvironment(directory.environment, { ...options, url: system.url });
  const seconds = (performance.now() - began) / 1_000;
  console.log(banner({ url: system.url, stripe: payments.url, dataDirectory: directory.path, demo, seconds }));
  flushCompileCache();
  parts.use(buildPlayground());
  return Promise.race([system.ended ?? new Promise<never>(() => {}), lossOf(databases)]);
}

function keep<Part extends { stop(): Promise<void> }>(parts: AsyncDisposableStack, part: Part): Part {
  parts.defer(() => part.stop());
  return part;
}

async function demoAt(url: string, file: string, planCatalog: string) {
  const { openDemo } = await import('./demo/demo.ts');
  try {
    return await openDemo(file, url, planCatalog === 'leads');
  } catch (error) {
    console.error(`The demo data could not be made: ${reasonOf(error)}`);
    return null;
  }
}

async function lossOf({ ended }: Databases): Promise<never> {
  throw new Problem(`Postgres stopped by itself, so nothing can go on. Its last words:\n${await ended}`);
}
