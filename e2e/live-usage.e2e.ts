import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, clientWith, signUp } from './client.ts';
import { eventually } from './eventually.ts';
import { startTopology, topologies } from './topologies.ts';

interface Told {
  readonly id: string;
  readonly used: string;
}

/** Reads a stream of totals: each is what was used of `messages`, with its ID. */
async function* totalsOf(response: Response): AsyncGenerator<Told> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      const [, id = '', data = ''] = /^id: (.*)\nevent: usage\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
      text = text.slice(end + 2);
      if (!id) continue;
      const { meters } = JSON.parse(data) as { meters: { meter: string; used: string }[] };
      yield { id, used: meters.find(({ meter }) => meter === 'messages')!.used };
    }
  }
}

describe.each(topologies)('live totals, %s', (topology) => {
  let system: Awaited<ReturnType<typeof startTopology>>;
  let ada: Client;
  beforeAll(async () => {
    system = await startTopology(topology);
    ada = await signUp(system.url, { email: `ada-${randomUUID()}@example.com`, name: 'Ada' });
    await eventually(
      () => ada.ask('{ organization { usage { used } } }'),
      ({ data }) => data?.organization.usage?.length > 0,
    );
  });
  afterAll(() => system.stop());

  async function keyWith(...scopes: string[]) {
    const create = `mutation { createApiKey(input: { name: "Dashboard", scopes: [${scopes.join()}] }) { secret apiKey { id } } }`;
    const { secret, apiKey } = (await ada.ask(create)).data.createApiKey;
    const authorization = `Bearer ${secret}`;
    const stream = (headers: Record<string, string> = {}) =>
      fetch(new URL('/v1/usage/stream', system.url), { headers: { authorization, ...headers } });
    const revoke = () => ada.ask(`mutation { revokeApiKey(input: { apiKeyId: "${apiKey.id}" }) { apiKey { id } } }`);
    return { stream, revoke, secret, client: clientWith(system.url, { authorization }) };
  }

  test('tell what is used as it is used, go on where a client left, and end with their key', async () => {
    const { stream, revoke, client } = await keyWith('USAGE_READ', 'USAGE_RECORD');
    const use = (key: string) =>
      client.post('/v1/usage', 'application/json', JSON.stringify([{ key, meter: 'messages' }]));
    const response = await stream();
    const totals = totalsOf(response);
    const before = (await totals.next()).value as Told;

    await use('one');
    const after = (await totals.next()).value as Told;
    // Somebody comes back who has seen this, and somebody who has seen what is no more.
    const again = totalsOf(await stream({ 'last-event-id': after.id }));
    const late = totalsOf(await stream({ 'last-event-id': before.id }));
    const caughtUp = (await late.next()).value as Told;
    await use('two');
    const next = [await totals.next(), await again.next(), await late.next()].map(({ value }) => (value as Told).used);
    await revoke();

    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect([before.used, after.used, caughtUp.used]).toEqual(['0', '1', '1']);
    expect(next).toEqual(['2', '2', '2']);
    // All of them end, without an error, and nobody is let in again.
    expect(await Promise.all([totals, again, late].map((each) => each.next()))).toEqual(
      [1, 2, 3].map(() => ({ done: true, value: undefined })),
    );
    expect((await stream()).status).toBe(401);
  });

  test('what was used is exported by a job, whose file is there for who may export', async () => {
    const { secret, client } = await keyWith('USAGE_RECORD', 'USAGE_EXPORT');
    const other = await keyWith('USAGE_READ');
    await client.post('/v1/usage', 'application/json', '[{"key":"exported","meter":"messages"}]');
    const day = 86_400_000;
    const input = { from: new Date(Date.now() - day), to: new Date(Date.now() + day), meters: ['messages'] };
    const ask = `mutation ($input: ExportUsageInput!) { exportUsage(input: $input) { usageExport { id } errors { __typename } } }`;
    const asked = await client.ask(ask, { input });
    const { data } = await eventually(
      () => ada.ask('{ organization { usageExports(first: 1) { nodes { id downloadPath } } } }'),
      (answer) => answer.data?.organization.usageExports.nodes[0]?.downloadPath != null,
    );
    const [made] = data.organization.usageExports.nodes;
    const download = (authorization: string) =>
      fetch(new URL(made.downloadPath, system.url), { headers: { authorization } });

    const file = await download(`Bearer ${secret}`);
    const lines = (await file.text()).trimEnd().split('\n');

    expect(asked.data.exportUsage).toEqual({ usageExport: { id: made.id }, errors: [] });
    expect(file.headers.get('content-type')).toBe('application/x-ndjson');
    expect(lines.map((line) => JSON.parse(line).key)).toContain('exported');
    expect((await download(`Bearer ${other.secret}`)).status).toBe(403);
  });

  test('need a permission', async () => {
    const { stream } = await keyWith('USAGE_RECORD');

    expect((await stream()).status).toBe(403);
  });

  test('a stream of events ends with its key, and what it was answered is counted', async () => {
    const { secret, revoke } = await keyWith('USAGE_RECORD');
    const { hostname, port } = new URL(system.url);
    const socket = connect(Number(port), hostname);
    const line = (key: string) => `${JSON.stringify({ key, meter: 'messages' })}\n`;
    const send = (text: string) => socket.write(`${text.length.toString(16)}\r\n${text}\r\n`);
    socket.write(
      `POST /v1/usage HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${secret}\r\n` +
        'Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    let answered = '';
    socket
      .setEncoding('utf8')
      .on('data', (text) => (answered += text))
      .on('error', () => {});

    send(line('streamed'));
    await expect.poll(() => answered, { timeout: 10_000 }).toContain('"ACCEPTED"');
    await revoke();
    // The last, empty chunk: there is no more to the answer.
    await expect.poll(() => answered, { timeout: 10_000 }).toMatch(/\r\n0\r\n\r\n$/);
    socket.destroy();

    expect(answered).not.toContain('"done"');
  });
});
