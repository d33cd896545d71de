import { createActorSigner } from '@tenantry/actor';
import { fault } from '@tenantry/graphql';
import { createLogger } from '@tenantry/observability';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Upstream } from '../federation/upstream.ts';
import { createRefusalReporter, type RefusalReporter, refuses } from './refusal-report.ts';

const organizationId = '019a0000-0000-7000-8000-00000000000a';
const actor = {
  kind: 'user',
  id: '019a0000-0000-7000-8000-000000000001',
  userId: '019a0000-0000-7000-8000-000000000001',
};
const refusal = (code: 'MFA_REQUIRED' | 'IP_NOT_ALLOWED' = 'MFA_REQUIRED', inside: { code?: string } = {}) =>
  refuses(fault(code, 'Not so.'), { organizationId, actor, ...inside });
const visitor = { credential: null, organizations: [], address: '203.0.113.7', userAgent: 'curl', requestId: 'r1' };

const ask = vi.fn<(request: Request) => Promise<Response>>();
let refusals: RefusalReporter;
beforeEach(async () => {
  ask.mockReset().mockImplementation(async () => new Response(null, { status: 204 }));
  const identity = { fetch: ask } as unknown as Upstream;
  refusals = createRefusalReporter(identity, await createActorSigner(), createLogger('gateway', 'silent'));
});
afterEach(() => refusals.stop());
const told = async () => Promise.all(ask.mock.calls.map(([request]) => request.clone().json()));

test('a refusal is told with who, why and from where, and the same not again; what refuses nobody in particular is not told', async () => {
  refusals.report(refusal(), visitor);
  refusals.report(refusal(), { ...visitor, requestId: 'r2' });
  refusals.report(refusal('IP_NOT_ALLOWED'), visitor);
  refusals.report(refusal('MFA_REQUIRED', { code: 'KEY_REVOKED' }), { ...visitor, address: '203.0.113.8' });
  refusals.report(fault('UNAUTHENTICATED', 'Who are you?'), visitor);
  refusals.report('not even an error', visitor);
  await refusals.stop();

  const tellsOf = (code: string, address = '203.0.113.7') => ({
    organizationId,
    actor,
    code,
    requestId: 'r1',
    address,
    userAgent: 'curl',
  });
  expect(new Set(await told())).toEqual(
    new Set([tellsOf('MFA_REQUIRED'), tellsOf('IP_NOT_ALLOWED'), tellsOf('KEY_REVOKED', '203.0.113.8')]),
  );
  expect(ask).toHaveBeenCalledTimes(3);
});

test('what identity did not take is told again, once; what it does not understand is given up', async () => {
  ask.mockRejectedValueOnce(new Error('connect ECONNREFUSED'));
  ask.mockResolvedValueOnce(new Response(null, { status: 400 }));
  refusals.report(refusal(), visitor);
  refusals.report(refusal('IP_NOT_ALLOWED'), visitor);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  // One tick later what failed waits for the next time.
  await new Promise(setImmediate);
  await refusals.stop();

  const codes = (await told()).map(({ code }: { code: string }) => code);
  expect(codes).toHaveLength(3);
  expect(codes[2]).toBe(codes[0]);
});

test('what waits is told a second later, and while identity does not answer by a few that try', async () => {
  vi.useFakeTimers();
  try {
    await refusals.stop();
    const identity = { fetch: ask } as unknown as Upstream;
    refusals = createRefusalReporter(identity, await createActorSigner(), createLogger('gateway', 'silent'));
    ask.mockRejectedValue(new Error('connect ECONNREFUSED'));
    for (let caller = 0; caller < 50; caller += 1)
      refusals.report(refusal(), { ...visitor, address: `203.0.113.${caller}` });
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(50));

    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(70));
    ask.mockReset().mockImplementation(async () => new Response(null, { status: 204 }));
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(50));
    await refusals.stop();

    expect(ask).toHaveBeenCalledTimes(50);
  } finally {
    vi.useRealTimers();
  }
});
