import { gzipSync } from 'node:zlib';
import type { Actor } from '@tenantry/actor';
import { expect } from 'vitest';
import { metered, type Organization, test, usedOf, type World } from './fixtures.ts';
import { oneTo } from './operations.ts';

const json = 'application/json';
const ndjson = 'application/x-ndjson';
const cloudEvents = 'application/cloudevents-batch+json';

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** Posts usage as somebody, in process, and answers the response. */
async function post(world: World, actor: Actor | null, type: string, body: Body, more: Record<string, string> = {}) {
  const authorization = actor ? `Bearer ${await world.sign(actor)}` : 'Bearer nobody';
  const headers = { authorization, 'content-type': type, 'x-request-id': 'r1', ...more };
  const request = new Request('http://usage/v1/usage', {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  return world.service.app.fetch(request);
}

async function resultsOf(response: Response) {
  const { results } = (await response.json()) as { results: { key: string; verdict: string; reason: string | null }[] };
  return results;
}

// oxlint-disable-next-line typescript/no-explicit-any -- a test asserts the shape that it has asked for
const linesOf = (text: string): any[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const packed = (text: string) => new Uint8Array(gzipSync(text));
const events = (...keys: (string | number)[]) => keys.map((key) => ({ key: `${key}`, meter: 'leads' }));
const lines = (given: readonly unknown[]) => given.map((event) => `${JSON.stringify(event)}\n`).join('');
const encoder = new TextEncoder();
const countOf = async (world: World, { id }: Organization) => {
  const [row] = await world.stored<{ n: number }>('SELECT count(*)::int AS n FROM usage_event WHERE org_id = $1', id);
  return row?.n;
};

test('an array of events is answered event by event, by the field that is wrong', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  const given = [
    { key: 'a', meter: 'leads', quantity: '2', occurredAt: '2026-11-21T09:00:00+01:00', properties: { source: 'web' } },
    { key: 'a', meter: 'leads' },
    { key: 'b', meter: 'nope' },
    { key: 'c', meter: 'leads', quantity: 1.5 },
    { key: 'd', meter: 'leads', occurredAt: 'yesterday' },
    { key: 'e', meter: 'leads', quanttiy: 3 },
    { key: 'f', meter: 'leads', user: 'org_1' },
    { key: 7, meter: 'leads' },
    'text',
  ];

  const results = await resultsOf(await post(world, organization.owner, json, JSON.stringify(given)));

  expect(results).toEqual([
    { key: 'a', verdict: 'ACCEPTED', reason: null },
    { key: 'a', verdict: 'DUPLICATE', reason: null },
    { key: 'b', verdict: 'REJECTED', reason: 'meter: there is no meter "nope".' },
    { key: 'c', verdict: 'REJECTED', reason: 'quantity: must be a whole number.' },
    { key: 'd', verdict: 'REJECTED', reason: 'occurredAt: must be a time such as 2026-11-21T09:30:00Z.' },
    { key: 'e', verdict: 'REJECTED', reason: 'quanttiy: there is no such field.' },
    { key: 'f', verdict: 'REJECTED', reason: 'user: must be the ID of a user.' },
    { key: null, verdict: 'REJECTED', reason: 'key: must be text.' },
    { key: null, verdict: 'REJECTED', reason: 'event: must be a JSON object.' },
  ]);
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '2' });
});

test('a batch of CloudEvents is taken, and what is wrong is named as they name it', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  const cloud = { specversion: '1.0', source: '/shop', type: 'com.example.leads' };
  const given = [
    { ...cloud, id: 'a', time: '2026-11-20T10:00:00Z', subject: 'Ada', data: { quantity: 3, properties: { x: 1 } } },
    { ...cloud, id: 'a' },
    { ...cloud, id: 'b', specversion: '0.3' },
    { ...cloud, id: 'c', type: 'nope' },
    { ...cloud, id: 'd', data: { quantity: 0 } },
    { ...cloud, id: 'e', data: { quantity: 'many' } },
    { ...cloud, id: 'f', time: 'soon' },
  ];

  const results = await resultsOf(await post(world, organization.owner, cloudEvents, JSON.stringify(given)));

  expect(results.map(({ key, verdict, reason }) => [key, verdict, reason])).toEqual([
    ['a', 'ACCEPTED', null],
    ['a', 'DUPLICATE', null],
    ['b', 'REJECTED', 'specversion: must be "1.0".'],
    ['c', 'REJECTED', 'type: there is no meter "nope".'],
    ['d', 'REJECTED', 'data.quantity: must be a whole number from 1 to 1,000,000,000,000.'],
    ['e', 'REJECTED', 'data.quantity: must be a whole number.'],
    ['f', 'REJECTED', 'time: must be a time such as 2026-11-21T09:30:00Z.'],
  ]);
  const query = 'SELECT quantity::int, occurred_at, subject, properties FROM usage_event WHERE org_id = $1';
  expect(await world.stored(query, organization.id)).toEqual([
    { quantity: 3, occurred_at: new Date('2026-11-20T10:00:00Z'), subject: 'Ada', properties: { x: 1 } },
  ]);
});

test('a stream is answered line by line, and a bad line costs no other', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  const long = JSON.stringify({ key: 'long', meter: 'leads', properties: { text: 'x'.repeat(70_000) } });
  const body = `${lines(events('a'))}{"key":\n\n${long}\r\n${lines(events('a', 'b')).trimEnd()}`;

  const answer = await post(world, organization.owner, ndjson, body);

  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, ndjson]);
  expect(linesOf(await answer.text())).toEqual([
    { line: 1, key: 'a', verdict: 'ACCEPTED', reason: null },
    { line: 2, key: null, verdict: 'REJECTED', reason: 'line 2: is not JSON.' },
    { line: 4, key: null, verdict: 'REJECTED', reason: 'line 4: has more than 65536 bytes.' },
    { line: 5, key: 'a', verdict: 'DUPLICATE', reason: null },
    { line: 6, key: 'b', verdict: 'ACCEPTED', reason: null },
    { done: true, accepted: 2, duplicates: 1, rejected: 2 },
  ]);
});

test('lines that are cut anywhere and packed are the same lines', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  const whole = packed(lines(oneTo(2_500).map((key) => ({ key: `ключ ${key}`, meter: 'leads' }))));
  const pieces = Array.from({ length: Math.ceil(whole.length / 7) }, (_, at) => whole.subarray(at * 7, at * 7 + 7));
  const cut = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });

  const answer = await post(world, organization.owner, ndjson, cut, {
    'content-encoding': 'gzip',
  });

  const answered = linesOf(await answer.text());
  expect(answered.at(-1)).toEqual({ done: true, accepted: 2_500, duplicates: 0, rejected: 0 });
  expect(answered.slice(0, -1).map(({ line, key }) => [line, key])).toEqual(
    oneTo(2_500).map((line) => [line, `ключ ${line}`]),
  );
});

test('what has come is counted and answered before more comes', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  void writer.write(encoder.encode(lines(events('a', 'b'))));

  const answer = await post(world, organization.owner, ndjson, readable);
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader.read();
  const counted = await usedOf(world.execute, organization);
  void writer.write(encoder.encode(lines(events('c')))).then(() => writer.close());
  const second = await reader.read();
  const end = await reader.read();

  expect(linesOf(first.value!).map(({ key }) => key)).toEqual(['a', 'b']);
  expect(counted).toEqual({ leads: '2' });
  expect([linesOf(second.value!)[0].key, linesOf(end.value!)[0].accepted]).toEqual(['c', 3]);
});

test('who does not read the answers is not read either', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        controller.enqueue(encoder.encode(lines(events(...oneTo(1_000).map((each) => sent * 1_000 + each)))));
        sent += 1;
      },
    },
    { highWaterMark: 0 },
  );

  const other = world.newOrganization();
  const answer = await post(world, organization.owner, ndjson, endless);
  const reader = answer.body!.getReader();
  await reader.read();
  // Meanwhile somebody who reads has ten batches counted.
  const read = await post(world, other.owner, ndjson, lines(events(...oneTo(10_000))));
  const readToItsEnd = linesOf(await read.text()).at(-1);
  const sentMeanwhile = sent;
  await reader.cancel();

  expect(readToItsEnd).toMatchObject({ accepted: 10_000 });
  // A batch was answered; the next may be read, and the one behind it.
  expect(sentMeanwhile).toBeLessThanOrEqual(3);
});

test('a stream that breaks has lost nothing of what was answered, and its repetition counts the rest', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', null));
  const all = events(...oneTo(3_000));
  let part = 0;
  const breaking = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (part === 2) return controller.error(new Error('the client has gone'));
      controller.enqueue(encoder.encode(lines(all.slice(part * 1_000, part * 1_000 + 1_000))));
      part += 1;
    },
  });

  const broken = linesOf(await (await post(world, organization.owner, ndjson, breaking)).text());
  const told = broken.filter(({ verdict }) => verdict === 'ACCEPTED').length;
  const kept = await countOf(world, organization);
  const again = linesOf(await (await post(world, organization.owner, ndjson, lines(all))).text());

  expect(broken.at(-1)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  expect(told).toBeLessThanOrEqual(kept ?? 0);
  expect(again.at(-1)).toEqual({ done: true, accepted: 3_000 - kept!, duplicates: kept, rejected: 0 });
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '3000' });
});

test('a bomb is refused before it has gone off', async ({ world, organization }) => {
  const more = { 'content-encoding': 'gzip' };
  const answered = async (type: string, filling: string) =>
    (await post(world, organization.owner, type, packed(filling.repeat(50_000_000)), more)).status;

  expect(await answered(ndjson, ' ')).toBe(413);
  expect(await answered(ndjson, '\n')).toBe(400);
  expect(await answered(json, ' ')).toBe(413);
});

test.for([
  ['somebody unknown', null, json, '[]', {}, 401, 'UNAUTHENTICATED'],
  ['a viewer', 'viewer', json, JSON.stringify(events('a')), {}, 403, 'FORBIDDEN'],
  ['a form', 'owner', 'text/plain', '[]', {}, 415, 'content-type'],
  ['brotli', 'owner', json, '[]', { 'content-encoding': 'br' }, 415, 'content-encoding'],
  ['what is not gzip', 'owner', json, 'plain', { 'content-encoding': 'gzip' }, 400, 'gzip'],
  ['a large body', 'owner', json, JSON.stringify('x'.repeat(1_000_000)), {}, 413, '1000000 bytes'],
  ['no array', 'owner', json, '{}', {}, 400, 'body'],
  ['no JSON', 'owner', json, '[', {}, 400, 'body'],
  ['nothing', 'owner', json, '[]', {}, 400, 'body'],
  ['1,001 events', 'owner', json, JSON.stringify(events(...oneTo(1_001))), {}, 400, 'body'],
] as const)(
  '%s is refused as it should be',
  async ([, who, type, body, more, status, told], { world, organization }) => {
    const answer = await post(world, who && organization[who], type, body, more);

    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(told);
    expect(await countOf(world, organization)).toBe(0);
  },
);
