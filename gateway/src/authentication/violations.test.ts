import { anonymous, createActorSigner, unconditional } from '@tenantry/actor';
import { createLogger } from '@tenantry/observability';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Upstream } from '../federation/upstream.ts';
import type { Caller } from './callers.ts';
import { createViolationReporter } from './violations.ts';

const org = '019a0000-0000-7000-8000-00000000000a';
const userId = '019a0000-0000-7000-8000-000000000001';
const policy = {
  mfaRequired: false,
  mfaGraceUntil: null,
  ssoRequired: false,
  ssoGraceUntil: null,
  allowedSignInMethods: [],
  idleTimeoutMinutes: null,
  absoluteTimeoutHours: null,
  ipAllowlist: ['10.0.0.0/8'],
  ipAllowlistMode: 'REPORT_ONLY' as const,
};
const callerIn = (organizationId: string): Caller => ({
  actor: { ...anonymous, kind: 'user', sub: userId, userId, org: organizationId },
  token: '',
  admission: { ...unconditional, policy },
});
const caller = callerIn(org);

const told = vi.fn<(request: Request) => Promise<Response>>();
let report: ReturnType<typeof createViolationReporter>;
beforeEach(async () => {
  told.mockReset().mockImplementation(async () => new Response(null, { status: 204 }));
  const identity = { fetch: told } as unknown as Upstream;
  report = createViolationReporter(identity, await createActorSigner(), createLogger('gateway', 'silent'));
});

test('an address is told of once for each organization, and a listed one never', async () => {
  const other = '019a0000-0000-7000-8000-00000000000b';
  for (const each of [caller, caller, callerIn(other)]) report(each, '203.0.113.7');
  report(caller, '10.1.2.3');
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));

  // Each is signed first, so they may be told in either order.
  const bodies = await Promise.all(told.mock.calls.map(([request]) => request.json()));
  const actor = { kind: 'user', id: userId, userId };
  expect(new Set(bodies)).toEqual(
    new Set([
      { organizationId: org, address: '203.0.113.7', actor },
      { organizationId: other, address: '203.0.113.7', actor },
    ]),
  );
});

test('what could not be told is told with the next request', async () => {
  told.mockRejectedValueOnce(new Error('connect ECONNREFUSED'));
  report(caller, '203.0.113.7');

  await vi.waitFor(() => {
    report(caller, '203.0.113.7');
    expect(told).toHaveBeenCalledTimes(2);
  });
});
