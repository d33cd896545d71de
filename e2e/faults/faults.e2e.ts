import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { authenticate, clientWith } from '../client.ts';
import { eventually } from '../eventually.ts';
import { type Signal, startInstallation, type Victim, victims } from './installation.ts';
import { send, startReader, startWriter } from './load.ts';

const isLong = process.env['FAULTS'] === 'long';
const signals = ['SIGKILL', 'SIGSTOP'] as const;

/** Each three times in both ways; or, in the short form, what tells most. */
const strikes: readonly (readonly [Signal, Victim])[] = isLong
  ? [1, 2, 3].flatMap(() => victims.flatMap((victim) => signals.map((signal) => [signal, victim] as const)))
  : [
      ['SIGSTOP', 'billing'],
      ['SIGKILL', 'identity'],
      ['SIGSTOP', 'postgres'],
      ['SIGKILL', 'postgres'],
    ];

/** Whose fields go on being answered while a service does not. Without identity nobody knows who is asking. */
const unharmed: Partial<Record<Victim, readonly ('identity' | 'billing' | 'usage')[]>> = {
  billing: ['identity', 'usage'],
  usage: ['identity', 'billing'],
};

const recoveryMs = 5_000;
const createTeam =
  'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } errors { __typename } } }';
const consume =
  'mutation ($input: ConsumeUsageInput!) { consumeUsage(input: $input) { usage { used } errors { __typename } } }';

let installation: Awaited<ReturnType<typeof startInstallation>>;
let load: ReturnType<typeof startLoad>;
let ada: { url: string; headers: Record<string, string> };

function startLoad() {
  const read = (fields: string) => startReader(ada, `{ organization { ${fields} } }`, 60);
  return {
    readers: {
      identity: read('slug'),
      billing: read('subscription { status }'),
      usage: read('usage { used }'),
      all: read('slug subscription { status } usage { used }'),
    },
    writers: {
      teams: startWriter(ada, createTeam, (name) => ({ name })),
      leads: startWriter(ada, consume, (key) => ({ meter: 'leads', quantity: '1', key })),
    },
  };
}

beforeAll(async () => {
  installation = await startInstallation();
  const { url } = installation;
  const person = { email: 'ada@example.com', name: 'Ada', password: 'correct horse battery' };
  ada = { url, headers: await authenticate(url, '/auth/sign-up/email', person) };
  const everything = '{ organization { slug subscription { status } usage { used } } }';
  await eventually(
    () => send(url, ada.headers, everything),
    ({ errors }) => !errors,
    20_000,
  );
  load = startLoad();
});
afterAll(() => installation.stop());

// What the processes print as they are struck.
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));

const readersOf = () => Object.values(load.readers);

test('a service that dies nulls its own fields, says so without telling where it was, and is reported by name', async () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
  const strike = await installation.strike('usage', 'SIGKILL');
  const answer = await send(
    ada.url,
    ada.headers,
    '{ organization { slug subscription { plan { key } } usage { used } } }',
  );
  await strike.end();

  expect(answer.data).toEqual({
    organization: { slug: 'ada-s-organization', subscription: { plan: { key: 'PROFESSIONAL' } }, usage: null },
  });
  expect(answer.errors).toEqual([
    {
      message: 'This part is not available right now. Try again in a moment.',
      path: ['organization'],
      extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) },
    },
  ]);
  expect(reported.mock.calls.flat().join()).toContain('usage stopped');
  await Promise.all(readersOf().map((reader) => reader.answersWell(3, recoveryMs)));
});

test.each(strikes)(
  '%s of %s: the rest answers meanwhile, and all of it soon afterwards',
  { timeout: 60_000 },
  async (signal, victim) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await Promise.all(readersOf().map((reader) => reader.answersWell(1, recoveryMs)));
    const began = performance.now();
    const strike = await installation.strike(victim, signal);
    const others = (unharmed[victim] ?? []).map((name) => load.readers[name]);
    await Promise.all([pause(1_000), ...others.map((reader) => reader.answersWell(5, recoveryMs))]);
    const harmed = others.flatMap(({ attempts }) =>
      attempts.filter((attempt) => attempt.began >= began && attempt.problem),
    );
    await strike.end();

    expect(harmed).toEqual([]);
    await Promise.all(readersOf().map((reader) => reader.answersWell(3, recoveryMs)));
  },
);

test('an organization at ten times its limit is refused, and no other notices', { timeout: 30_000 }, async () => {
  const { url } = ada;
  const mallory = await authenticate(url, '/auth/sign-up/email', {
    email: 'mallory@example.com',
    name: 'Mallory',
    password: 'correct horse battery',
  });
  // Whoever has had a trial has no second one: this organization is on the free plan, which may spend 6,000 in a minute.
  await clientWith(url, mallory).ask(
    'mutation { createOrganization(input: { name: "Noise" }) { organization { id } } }',
  );
  const headers = { ...mallory, 'x-organization': 'noise' };
  const costly =
    '{ organization { members(first: 100) { nodes { user { name } teams(first: 6) { nodes { name } } } } } }';
  const planQuery = '{ organization { subscription { plan { key } } } }';
  await eventually(
    () => send(url, headers, planQuery),
    ({ data }) => JSON.stringify(data)?.includes('"FREE"') ?? false,
  );
  await Promise.all(readersOf().map((reader) => reader.answersWell(1, recoveryMs)));
  const began = performance.now();

  // Seventy at once, of nine hundred each.
  const noise = await Promise.all(
    Array.from({ length: 70 }, async () => {
      const codes: (string | undefined)[] = [];
      while (performance.now() - began < 1_500) {
        const { errors } = await send(url, headers, costly);
        codes.push(errors?.[0]?.extensions?.code);
      }
      return codes;
    }),
  );

  const attempts = readersOf().flatMap((reader) => reader.attempts.filter((attempt) => attempt.began >= began));
  expect(attempts.filter(({ problem }) => problem)).toEqual([]);
  expect(attempts.length).toBeGreaterThan(0);
  expect(new Set(noise.flat())).toEqual(new Set([undefined, 'RATE_LIMITED']));
});

describe('after all of it', () => {
  test('every write that was acknowledged is there, and had its effect once', { timeout: 60_000 }, async () => {
    const teams = await load.writers.teams.stop();
    const leads = await load.writers.leads.stop();
    const client = clientWith(ada.url, ada.headers);
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const page =
        'query ($after: String) { organization { teams(first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } usage(meters: ["leads"]) { used } } }';
      const { data } = await client.ask(page, { after });
      const { nodes, pageInfo } = data.organization.teams;
      names.push(...nodes.map(({ name }: { name: string }) => name));
      if (!pageInfo.hasNextPage) {
        expect(data.organization.usage).toEqual([{ used: String(leads.acknowledged.length) }]);
        break;
      }
      after = pageInfo.endCursor;
    }

    expect([teams.refused, leads.refused]).toEqual([[], []]);
    expect(names.toSorted()).toEqual(teams.acknowledged);
    // Else the faults have met nothing.
    expect(teams.repeated + leads.repeated).toBeGreaterThan(0);
  });

  test('what failed was said in the gateway’s words, without where anything is', async () => {
    await Promise.all(readersOf().map((reader) => reader.stop()));
    const problems = readersOf().flatMap(({ attempts }) => attempts.flatMap(({ problem }) => problem ?? []));

    const answered = problems.filter(({ message }) => message !== '');
    expect([...new Set(answered.map(({ code }) => code))].toSorted()).toEqual(expect.arrayContaining(['UNAVAILABLE']));
    for (const { code, message } of answered) {
      expect(['TIMEOUT', 'UNAVAILABLE']).toContain(code);
      expect(message).not.toMatch(/127\.0\.0\.1|ECONN|postgres|socket/i);
    }
  });
});
