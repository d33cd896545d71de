import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startDistributed } from '@tenantry/dev/distributed';
import { supergraphSdl } from '@tenantry/schema';
import { freePort, freePorts } from '@tenantry/testing/free-port';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { authenticate } from './client.ts';
import { startCollector } from './collector.ts';
import { eventually } from './eventually.ts';
import { freshInstallation } from './system.ts';

// The gateway and the services, each in a process of its own, and told where spans go.
let collector: Awaited<ReturnType<typeof startCollector>>;
let installation: Awaited<ReturnType<typeof freshInstallation>>;
let system: Awaited<ReturnType<typeof startDistributed>>;
let session: Record<string, string>;

beforeAll(async () => {
  collector = await startCollector();
  installation = await freshInstallation();
  system = await startDistributed(installation.options, {
    NODE_OPTIONS: '--import @tenantry/observability/register',
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '100',
    SHUTDOWN_DELAY_SECONDS: '0.5',
  });
  const person = { email: 'ada@example.com', name: 'Ada', password: 'correct horse battery' };
  session = await authenticate(system.url, '/auth/sign-up/email', person);
});
afterAll(async () => {
  await system.stop();
  await collector.stop();
  await installation.drop();
});

const query = 'query Everywhere { organization { slug subscription { status } usage { used } } }';

async function ask(url: string, more: Record<string, string> = {}, asked = query) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...session, ...more },
    body: JSON.stringify({ query: asked }),
  });
  return (await response.json()) as { data?: { organization: Record<string, unknown> }; errors?: unknown };
}

test('a request has one trace through all of them', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const traceparent = `00-${traceId}-b7ad6b7169203331-01`;
  await eventually(
    () => ask(system.url, { traceparent }),
    ({ data }) => Boolean(data?.organization['subscription'] && data.organization['usage']),
  );

  const wanted = ['billing sql', 'gateway POST /graphql', 'identity sql', 'usage sql'];
  await eventually(
    async () =>
      collector.spans.filter((span) => span.traceId === traceId).map(({ service, name }) => `${service} ${name}`),
    (names) => wanted.every((name) => names.includes(name)),
  );
});

test(
  'two gateways are replaced one after the other under load, and no request fails',
  { timeout: 60_000 },
  async () => {
    // That a process has stopped, which it should here.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const addSecond = () => system.addGateway('gateway-2', { PORT: `${port}` });
    const second = await addSecond();
    const first = system.processes.find(({ name }) => name === 'gateway')!;
    const balancer = balance([system.url, url]);
    await balancer.isReady(system.url, true);
    await balancer.isReady(url, true);
    const load = keepAsking(balancer.next);

    for (const [gateway, its, again] of [
      [first, system.url, () => system.restart('gateway')],
      [second, url, addSecond],
    ] as const) {
      const stopped = gateway.stop();
      await balancer.isReady(its, false);
      expect(await Promise.all([gateway.ended, stopped])).toEqual(['exit code 0', undefined]);
      await again();
      await balancer.isReady(its, true);
    }
    const { answered, failed } = await load.stop();
    balancer.stop();

    expect(failed).toEqual([]);
    expect(Math.min(...[system.url, url].map((each) => answered.get(each) ?? 0))).toBeGreaterThan(10);
  },
);

test(
  'on SIGHUP a gateway reads its supergraph anew under load, and no request fails',
  { timeout: 60_000 },
  async () => {
    const logged = vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const directory = mkdtempSync(join(tmpdir(), 'tenantry-supergraph-'));
    const file = join(directory, 'supergraph.graphql');
    const [port, metricsPort] = (await freePorts(2)) as [number, number];
    const url = `http://127.0.0.1:${port}`;
    // The field has another name at first.
    writeFileSync(file, supergraphSdl().replace(/^  formerSlugs:/m, '  olderSlugs:'));
    const gateway = await system.addGateway('reloaded', {
      PORT: `${port}`,
      METRICS_PORT: `${metricsPort}`,
      SUPERGRAPH_FILE: file,
      LOG_LEVEL: 'info',
    });
    const reloads = async () => {
      const metrics = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
      return [...metrics.matchAll(/^tenantry_gateway_reloads_total\{outcome="(\w+)"\} (\d+)$/gm)].map(
        ([, outcome, count]) => `${outcome} ${count}`,
      );
    };
    const askForNew = () => ask(url, {}, '{ organization { formerSlugs } }');
    const load = keepAsking(() => url);

    const before = await askForNew();
    await load.goesOn(url);
    writeFileSync(file, supergraphSdl());
    gateway.kill('SIGHUP');
    await eventually(reloads, (counts) => counts.join() === 'replaced 1');
    await load.goesOn(url);
    const after = await askForNew();
    writeFileSync(file, 'no supergraph');
    gateway.kill('SIGHUP');
    await eventually(reloads, (counts) => counts.join() === 'replaced 1,refused 1');
    await load.goesOn(url);
    const still = await askForNew();
    const { failed } = await load.stop();
    await gateway.stop();
    rmSync(directory, { recursive: true });

    expect(before.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect([after, still].map(({ data, errors }) => [data, errors])).toEqual(
      [1, 2].map(() => [{ organization: { formerSlugs: [] } }, undefined]),
    );
    expect(failed).toEqual([]);
    const lines = logged.mock.calls.flat().join('\n');
    expect(lines).toContain('the supergraph was replaced');
    expect(lines).toContain('a supergraph cannot be used, so the one before stays');
  },
);

/** A load balancer, which looks for who is ready now and then and takes turns among those. */
function balance(urls: readonly string[]) {
  const ready = new Set<string>();
  let turn = 0;
  const look = async (url: string) => {
    const isReady = await fetch(`${url}/readyz`, { headers: { connection: 'close' } }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) ready.add(url);
    else ready.delete(url);
  };
  const timer = setInterval(() => void Promise.all(urls.map(look)), 100);
  return {
    next: () => [...ready][turn++ % ready.size] ?? urls[0]!,
    isReady: (url: string, wanted: boolean) =>
      eventually(
        async () => ready.has(url),
        (is) => is === wanted,
        30_000,
      ),
    stop: () => clearInterval(timer),
  };
}

/** Three clients that ask again and again. */
function keepAsking(next: () => string) {
  const answered = new Map<string, number>();
  const failed: unknown[] = [];
  let isStopping = false;
  const client = async () => {
    while (!isStopping) {
      const url = next();
      const answer = await ask(url).catch((error: unknown) => ({ errors: String(error) }));
      if (answer.errors) failed.push([url, answer.errors]);
      else answered.set(url, (answered.get(url) ?? 0) + 1);
      await pause(25);
    }
  };
  const clients = Array.from({ length: 3 }, client);
  return {
    /** Resolves when more have been answered since. */
    async goesOn(url: string) {
      const before = answered.get(url) ?? 0;
      await eventually(
        async () => answered.get(url) ?? 0,
        (count) => count >= before + 6,
      );
    },
    async stop() {
      isStopping = true;
      await Promise.all(clients);
      return { answered, failed };
    },
  };
}
