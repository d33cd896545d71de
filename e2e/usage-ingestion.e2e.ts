import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { clientWith, signUp } from './client.ts';
import { startTopology, topologies } from './topologies.ts';

const ndjson = 'application/x-ndjson';
const linesOf = (keys: readonly (string | number)[]) =>
  keys.map((key) => `${JSON.stringify({ key: `${key}`, meter: 'messages' })}\n`).join('');
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The client that docs/usage.md gives to partners, as they paste it. */
async function documentedClient(): Promise<{
  sendUsage(url: string, apiKey: string, events: object[]): Promise<unknown>;
}> {
  const guide = readFileSync(join(import.meta.dirname, '../docs/usage.md'), 'utf8');
  const [, code = ''] = /```ts\n([^]*?)```/.exec(guide) ?? [];
  const directory = mkdtempSync(join(tmpdir(), 'tenantry-client-'));
  const file = join(directory, 'client.ts');
  writeFileSync(file, code);
  const client = await import(/* @vite-ignore */ pathToFileURL(file).href);
  rmSync(directory, { recursive: true });
  return client;
}

test.for(topologies)(
  'a server streams its usage with an API key: %s',
  { timeout: 120_000 },
  async (topology, { onTestFinished }) => {
    const system = await startTopology(topology);
    onTestFinished(() => system.stop());
    const ada = await signUp(system.url, { email: `ada-${randomUUID()}@example.com`, name: 'Ada' });
    const keyWith = async (scope: string) => {
      const create = `mutation { createApiKey(input: { name: "Importer", scopes: [${scope}] }) { secret } }`;
      return { authorization: `Bearer ${(await ada.ask(create)).data.createApiKey.secret}` };
    };
    const key = await keyWith('USAGE_RECORD');
    const importer = clientWith(system.url, key);
    const statusOf = async (answer: Promise<Response>) => {
      const response = await answer;
      await response.text();
      return response.status;
    };

    // Until usage has heard of the catalog there is no such meter.
    await expect
      .poll(
        async () => (await importer.post('/v1/usage', 'application/json', '[{"key":"0","meter":"messages"}]')).text(),
        { timeout: 30_000 },
      )
      .toMatch(/ACCEPTED|DUPLICATE/);

    const stream = await importer.post('/v1/usage', ndjson, linesOf(upTo(20_000)));
    const verdicts = (await stream.text()).trimEnd().split('\n');
    const packed = await fetch(new URL('/v1/usage', system.url), {
      method: 'POST',
      headers: { ...key, 'content-type': ndjson, 'content-encoding': 'gzip' },
      body: new Uint8Array(gzipSync(linesOf(['packed']))),
    });

    expect(verdicts).toHaveLength(20_001);
    expect(JSON.parse(verdicts.at(-1)!)).toEqual({ done: true, accepted: 19_999, duplicates: 1, rejected: 0 });
    expect(await packed.text()).toContain('"accepted":1');
    expect([
      await statusOf(clientWith(system.url, {}).post('/v1/usage', ndjson, linesOf([1]))),
      await statusOf(clientWith(system.url, await keyWith('MEMBERS_READ')).post('/v1/usage', ndjson, linesOf([1]))),
      await statusOf(importer.post('/v1/usage', 'text/plain', 'x')),
      await statusOf(importer.post('/v1/usage', 'application/json', ' '.repeat(1_000_001))),
    ]).toEqual([401, 403, 415, 413]);

    const { sendUsage } = await documentedClient();
    const events = [{ key: 'pasted', meter: 'messages', quantity: 2 }];
    const secret = key.authorization.slice('Bearer '.length);
    const pasted = [await sendUsage(system.url, secret, events), await sendUsage(system.url, secret, events)];
    expect(pasted.map((answered) => JSON.stringify(answered))).toEqual([
      expect.stringContaining('ACCEPTED'),
      expect.stringContaining('DUPLICATE'),
    ]);
    await expect(sendUsage(system.url, 'nonsense', events)).rejects.toThrow('Usage was not taken: 401');

    // Somebody who has not finished, reads the first answers, and goes.
    const headers = { ...key, 'content-type': ndjson };
    const unfinished = request(new URL('/v1/usage', system.url), { method: 'POST', headers });
    unfinished.on('error', () => {});
    unfinished.write(linesOf(upTo(100).map((each) => `gone ${each}`)));
    const [answer] = (await once(unfinished, 'response')) as [IncomingMessage];
    const [first] = (await once(answer, 'data')) as [Buffer];
    answer.on('error', () => {});
    unfinished.destroy();
    const told = first.toString().trimEnd().split('\n');

    const again = await importer.post('/v1/usage', ndjson, linesOf(upTo(100).map((each) => `gone ${each}`)));
    expect(told.filter((line) => line.includes('ACCEPTED'))).toHaveLength(100);
    expect(await again.text()).toContain('"accepted":0,"duplicates":100');
  },
);
