import { type Actor, anonymous, claimsOf, createActorSigner, unconditional } from '@tenantry/actor';
import type { Envelope } from '@tenantry/events';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Upstream } from '../federation/upstream.ts';
import { type Callers, createCallers } from './callers.ts';
import type { Credential } from './credentials.ts';

const ada: Actor = {
  ...anonymous,
  kind: 'user',
  sub: '019a0000-0000-7000-8000-000000000001',
  userId: '019a0000-0000-7000-8000-000000000001',
  org: '019a0000-0000-7000-8000-00000000000a',
  permissions: new Set(['USAGE_READ']),
};
const session: Credential = { kind: 'session', headers: { cookie: 'ada' } };
const removed = {
  type: 'identity.membership.removed',
  orgId: ada.org,
  data: { userId: ada.userId },
} as unknown as Envelope;

let signer: Awaited<ReturnType<typeof createActorSigner>>;
let callers: Callers;
const ask = vi.fn<(request: Request) => Promise<Response>>();

beforeAll(async () => {
  signer = await createActorSigner();
});
beforeEach(() => {
  ask.mockReset().mockImplementation(async () => Response.json({ actor: claimsOf(ada), admission: unconditional }));
  callers = createCallers({ fetch: ask } as unknown as Upstream, signer);
});

test('what happens to the member acted as, to the grant or to the staff person is heard by whoever acts under it', async () => {
  const act = { grantId: '019a0000-0000-7000-8000-00000000000b', staffName: 'Sasha', userId: ada.userId };
  const sasha: Actor = { ...ada, kind: 'staff', sub: '019a0000-0000-7000-8000-00000000000c', userId: null, act };
  const staff: Credential = { kind: 'staff_session', headers: { cookie: 'sasha' } };
  ask.mockImplementation(async () => Response.json({ actor: claimsOf(sasha), admission: unconditional }));
  const event = (type: string, orgId: string | null, data: object) => ({ type, orgId, data }) as unknown as Envelope;
  const resolved = [await callers.resolve(staff, ['acme'])];

  for (const heard of [
    removed,
    event('identity.support_grant.ended', ada.org, { supportGrantId: act.grantId }),
    event('identity.staff_session.ended', null, { staffId: sasha.sub }),
  ]) {
    callers.onEvent(heard);
    resolved.push(await callers.resolve(staff, ['acme']));
  }

  expect(resolved.map(({ actor }) => actor)).toEqual(resolved.map(() => sasha));
  expect(ask).toHaveBeenCalledTimes(4);
});

test('nobody is remembered past the end of what identity has answered', async () => {
  const ending = (until: Date) =>
    ask.mockImplementation(async () =>
      Response.json({ actor: claimsOf(ada), admission: { ...unconditional, until: until.toISOString() } }),
    );
  ending(new Date(Date.now() - 1));
  await callers.resolve(session, ['acme']);
  await callers.resolve(session, ['acme']);
  ending(new Date(Date.now() + 60_000));
  await callers.resolve(session, ['acme']);
  await callers.resolve(session, ['acme']);

  expect(ask).toHaveBeenCalledTimes(3);
});

test('many requests at once ask identity once, and the answer is remembered', async () => {
  const all = await Promise.all(Array.from({ length: 50 }, () => callers.resolve(session, ['acme'])));
  const later = await callers.resolve(session, ['acme']);

  expect(all.map(({ actor }) => actor)).toEqual(all.map(() => ada));
  expect(later.token).toBe(all[0]?.token);
  expect(ask).toHaveBeenCalledOnce();
});

test('two tabs in two organizations are two callers', async () => {
  await callers.resolve(session, ['acme']);
  await callers.resolve(session, ['globex']);

  const asked = await Promise.all(
    ask.mock.calls.map(async ([request]) => ((await request.json()) as { organizations: string[] }).organizations),
  );
  expect(asked).toEqual([['acme'], ['globex']]);
});

test('an event forgets whom it concerns, and nobody else', async () => {
  const other: Actor = {
    ...ada,
    sub: '019a0000-0000-7000-8000-000000000002',
    userId: '019a0000-0000-7000-8000-000000000002',
  };
  await callers.resolve(session, ['acme']);
  ask.mockImplementation(async () => Response.json({ actor: claimsOf(other), admission: unconditional }));
  await callers.resolve({ kind: 'session', headers: { cookie: 'grace' } }, ['acme']);

  callers.onEvent(removed);
  await callers.resolve(session, ['acme']);
  await callers.resolve({ kind: 'session', headers: { cookie: 'grace' } }, ['acme']);

  expect(ask).toHaveBeenCalledTimes(3);
});

test('an answer that was on its way when something changed serves its own request and no later one', async () => {
  const answer = Promise.withResolvers<Response>();
  ask.mockImplementationOnce(() => answer.promise);
  const first = callers.resolve(session, ['acme']);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());

  callers.onEvent(removed);
  const second = callers.resolve(session, ['acme']);
  answer.resolve(Response.json({ actor: claimsOf(ada), admission: unconditional }));

  expect((await first).actor).toEqual(ada);
  await second;
  expect(ask).toHaveBeenCalledTimes(2);
});

test('an answer that was on its way when something changed is not remembered, neither who it lets in nor whom it refuses', async () => {
  const stale = { ...ada, permissions: new Set(['USAGE_READ', 'AUDIT_READ']) } as Actor;
  const late = [
    { actor: claimsOf(stale), admission: unconditional },
    { fault: { code: 'ORGANIZATION_NOT_FOUND', message: 'There is no such organization.' } },
  ];
  const told: PromiseSettledResult<Actor>[] = [];
  for (const answer of late) {
    const held = Promise.withResolvers<Response>();
    ask.mockClear().mockImplementationOnce(() => held.promise);
    const first = callers.resolve(session, ['acme']);
    await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
    callers.onEvent(removed);
    held.resolve(Response.json(answer));
    await first.catch(() => {});

    // The late answer has come, and nobody has asked since.
    told.push(...(await Promise.allSettled([callers.resolve(session, ['acme']).then(({ actor }) => actor)])));
    expect(ask).toHaveBeenCalledTimes(2);
    callers.forgetAll();
  }

  expect(told).toEqual(late.map(() => ({ status: 'fulfilled', value: ada })));
});

test('an answer that comes after a newer one does not take its place', async () => {
  const held = Promise.withResolvers<Response>();
  ask.mockImplementationOnce(() => held.promise);
  const first = callers.resolve(session, ['acme']);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledOnce());
  callers.onEvent(removed);
  const newer = await callers.resolve(session, ['acme']);
  held.resolve(Response.json({ actor: claimsOf(ada), admission: unconditional }));
  const stale = await first;

  const later = await callers.resolve(session, ['acme']);

  expect(later).toBe(newer);
  expect(later).not.toBe(stale);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('what is asked freshly is asked, whatever is remembered', async () => {
  await callers.resolve(session, ['acme']);
  await callers.resolve(session, ['acme'], { fresh: true });

  expect(ask).toHaveBeenCalledTimes(2);
});

test('a refusal keeps its code and its status, and is remembered for a moment only', async () => {
  ask.mockImplementation(async () =>
    Response.json({ fault: { code: 'ORGANIZATION_NOT_FOUND', message: 'There is no such organization.' } }),
  );

  const refusals = await Promise.allSettled([callers.resolve(session, ['x']), callers.resolve(session, ['x'])]);

  const refusal = {
    reason: {
      message: 'There is no such organization.',
      extensions: { code: 'ORGANIZATION_NOT_FOUND', http: { status: 404 } },
    },
  };
  expect(refusals).toMatchObject([refusal, refusal]);
  expect(ask).toHaveBeenCalledOnce();
});

test('while identity is away nobody is let in, and nothing of it is remembered', async () => {
  ask.mockRejectedValueOnce(new Error('connect ECONNREFUSED 10.0.0.1:4001'));

  await expect(callers.resolve(session, ['acme'])).rejects.toMatchObject({
    extensions: { code: 'UNAVAILABLE' },
    message: expect.not.stringContaining('10.0.0.1'),
  });
  expect((await callers.resolve(session, ['acme'])).actor).toEqual(ada);
});

test('after a gap in the events everybody is asked about anew', async () => {
  await callers.resolve(session, ['acme']);
  callers.forgetAll();
  await callers.resolve(session, ['acme']);

  expect(ask).toHaveBeenCalledTimes(2);
});

test('nobody is nobody, without asking', async () => {
  expect((await callers.resolve(null, ['acme'])).actor).toEqual(anonymous);
  expect(ask).not.toHaveBeenCalled();
});

test('whoever is refused when asked freshly is remembered no longer, though no event has told of it', async () => {
  await callers.resolve(session, ['acme']);
  ask.mockImplementation(async () =>
    Response.json({ fault: { code: 'ORGANIZATION_NOT_FOUND', message: 'There is no such organization.' } }),
  );

  await callers.resolve(session, ['acme'], { fresh: true }).catch(() => {});
  // Refusals are forgotten soon, here with an event that concerns somebody else.
  callers.onEvent({ ...removed, data: { userId: '019a0000-0000-7000-8000-000000000002' } });

  await expect(callers.resolve(session, ['acme'])).rejects.toThrow('There is no such organization.');
});

test('a changed domain forgets its organization and whoever was in none', async () => {
  const event = { type: 'identity.domain.changed', orgId: '019a0000-0000-7000-8000-00000000000b', data: {} };
  ask.mockImplementation(async () =>
    Response.json({ actor: claimsOf({ ...ada, org: null }), admission: unconditional }),
  );
  await callers.resolve(session, ['host:app.acme.com']);
  ask.mockImplementation(async () => Response.json({ actor: claimsOf(ada), admission: unconditional }));
  await callers.resolve(session, ['acme']);

  callers.onEvent(event as unknown as Envelope);
  const led = await callers.resolve(session, ['host:app.acme.com']);
  await callers.resolve(session, ['acme']);

  expect(led.actor.org).toBe(ada.org);
  expect(ask).toHaveBeenCalledTimes(3);
});
