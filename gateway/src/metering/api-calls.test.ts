import { anonymous, createActorSigner, unconditional } from '@tenantry/actor';
import { createLogger } from '@tenantry/observability';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Caller } from '../authentication/callers.ts';
import type { Upstream } from '../federation/upstream.ts';
import { type ApiCalls, createApiCalls } from './api-calls.ts';

const [first, second] = ['019a0000-0000-7000-8000-00000000000a', '019a0000-0000-7000-8000-00000000000b'];
const callerOf = (kind: 'api_key' | 'user', org: string): Caller => ({
  actor: { ...anonymous, kind, org },
  token: '',
  admission: unconditional,
});
const key = callerOf('api_key', first);

let now: Date;
let told: unknown[][];
let status: number | Promise<number>;
let calls: ApiCalls;
beforeEach(async () => {
  [now, told, status] = [new Date('2026-11-30T23:59:58Z'), [], 204];
  const fetch = async (request: Request) => {
    const answered = status;
    told.push(((await request.json()) as { events: unknown[] }).events);
    return new Response(null, { status: await answered });
  };
  const logger = createLogger('gateway', 'silent');
  calls = createApiCalls({
    usage: { fetch } as unknown as Upstream,
    signer: await createActorSigner(),
    meter: 'api_calls',
    clock: { now: () => now },
    logger,
  });
});
afterEach(() => calls.stop());

const event = (organizationId: string, endpoint: string, occurredAt: string, quantity: number) => ({
  organizationId,
  key: expect.stringMatching(/^api-calls:[\da-f-]{36}$/),
  meter: 'api_calls',
  occurredAt,
  properties: { endpoint },
  quantity,
});

test('calls of keys are told together by organization, endpoint and minute, and others not at all', async () => {
  calls.count(key, '/graphql');
  calls.count(key, '/graphql');
  calls.count(key, '/v1/usage');
  calls.count(callerOf('user', first), '/graphql');
  now = new Date('2026-12-01T00:00:01Z');
  calls.count(key, '/graphql');
  calls.count(callerOf('api_key', second), '/graphql');

  await calls.flush();
  await calls.flush();

  expect(told).toEqual([
    [
      event(first, '/graphql', '2026-11-30T23:59:58.000Z', 2),
      event(first, '/v1/usage', '2026-11-30T23:59:58.000Z', 1),
      event(first, '/graphql', '2026-12-01T00:00:01.000Z', 1),
      event(second, '/graphql', '2026-12-01T00:00:01.000Z', 1),
    ],
  ]);
});

test('what usage does not take is told again under the same key, and the last calls when the gateway stops', async () => {
  calls.count(key, '/graphql');
  status = 503;
  await expect(calls.flush()).rejects.toThrow('usage answered 503');
  calls.count(key, '/graphql');
  status = 204;

  await calls.stop();

  const [[lost], again] = told as [{ key: string }[], { key: string }[]];
  expect(again).toEqual([lost, event(first, '/graphql', '2026-11-30T23:59:58.000Z', 1)]);
  expect(again[1]!.key).not.toBe(lost!.key);
});

test('what is counted while usage is told is not lost when telling it fails', async () => {
  const [early, late] = [Promise.withResolvers<number>(), Promise.withResolvers<number>()];
  calls.count(key, '/early');
  status = early.promise;
  const flushing = [calls.flush()];
  await vi.waitFor(() => expect(told).toHaveLength(1));
  calls.count(key, '/late');
  status = late.promise;
  flushing.push(calls.flush());
  await vi.waitFor(() => expect(told).toHaveLength(2));

  early.resolve(204);
  late.resolve(503);
  await Promise.allSettled(flushing);
  status = 204;
  await calls.flush();

  expect(told.at(-1)).toEqual([event(first, '/late', '2026-11-30T23:59:58.000Z', 1)]);
});

test('as many as usage takes are told at once', async () => {
  for (let index = 0; index < 1_500; index += 1) calls.count(key, `/${index}`);

  await calls.flush();

  expect(told.map((events) => events.length)).toEqual([1_000, 500]);
});
