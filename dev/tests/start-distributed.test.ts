import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@tenantry/testing/free-port';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, demoIn, launch, type Launch } from './launch.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let directory: string;
let environment: Record<string, string>;
let launches: Launch[];

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'tenantry-start-'));
  environment = { DATA_DIR: join(directory, 'data'), PORT: String(await freePort()) };
  launches = [];
});

afterEach(async () => {
  for (const { process } of launches) process.kill('SIGTERM');
  await Promise.all(launches.map(({ ended }) => ended));
  rmSync(directory, { recursive: true });
});

function start(script: 'start.ts' | 'start-distributed.ts'): Launch {
  const started = launch(script, environment);
  launches.push(started);
  return started;
}

test('distributed and all in one are the same system on the same data, through a kill -9 and a Ctrl-C', async () => {
  const distributed = start('start-distributed.ts');
  await distributed.ready;
  const demo = demoIn(environment['DATA_DIR']!);
  const [acme] = demo.organizations;
  const seen = await ask(demo.url, acme.apiKey, '{ organization { id slug usage(meters: ["leads"]) { used } } }');

  expect(seen).toEqual({ data: { organization: { id: acme.id, slug: 'acme', usage: [{ used: '45' }] } } });

  // Its four processes notice, and give back the port.
  await distributed.kill();
  const again = start('start-distributed.ts');
  await again.ready;
  const announced = again.printed();
  again.process.kill('SIGINT');

  expect(await again.ended).toBe(0);
  expect(again.printed().slice(announced.length)).toBe('\nStopping (SIGINT).\n');

  const allInOne = start('start.ts');
  await allInOne.ready;

  expect(demoIn(environment['DATA_DIR']!)).toEqual(demo);
  expect(await ask(demo.url, acme.apiKey, '{ organization { id slug usage(meters: ["leads"]) { used } } }')).toEqual(
    seen,
  );
});
