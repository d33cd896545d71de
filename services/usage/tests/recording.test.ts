import { expect } from 'vitest';
import { metered, now, test, usedOf } from './fixtures.ts';
import { consume, oneTo, record } from './operations.ts';

test('says of each event what became of it', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 1));
  await record(world.execute, organization, { key: 'before', meter: 'leads' });

  const payload = await record(
    world.execute,
    organization,
    { key: 'one', meter: 'leads', quantity: '2', subject: 'Ada', properties: { source: 'web' } },
    { key: 'one', meter: 'leads', quantity: 7 },
    { key: 'before', meter: 'messages' },
    { key: 'unknown', meter: 'nope' },
    { key: 'nothing', meter: 'leads', quantity: 0 },
    { key: 'ahead', meter: 'leads', occurredAt: '2026-11-21T09:35:00.001Z' },
    { key: 'nothing', meter: 'leads', occurredAt: '2026-11-21T09:35:00.000Z' },
    { key: '', meter: 'leads' },
  );

  expect(payload).toEqual({
    results: [
      { key: 'one', verdict: 'ACCEPTED', reason: null },
      { key: 'one', verdict: 'DUPLICATE', reason: null },
      { key: 'before', verdict: 'DUPLICATE', reason: null },
      { key: 'unknown', verdict: 'REJECTED', reason: 'meter: there is no meter "nope".' },
      { key: 'nothing', verdict: 'REJECTED', reason: 'quantity: must be a whole number from 1 to 1,000,000,000,000.' },
      { key: 'ahead', verdict: 'REJECTED', reason: 'occurredAt: must not be more than 5 minutes ahead.' },
      { key: 'nothing', verdict: 'ACCEPTED', reason: null },
      { key: '', verdict: 'REJECTED', reason: 'key: needs 1 to 200 characters of text.' },
    ],
    errors: [],
  });
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '4' });
});

test('refuses 1,001 events and takes 1,000, in batches that overlap', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  const events = oneTo(1_001).map((key) => ({ key: `${key}`, meter: 'leads' }));

  const tooMany = await record(world.execute, organization, ...events);
  const batches = [
    events.slice(0, 1_000),
    events.slice(1).toReversed(),
    events.slice(300, 900),
    events.slice(0, 700).toReversed(),
  ];
  const answers = await Promise.all(batches.map((batch) => record(world.execute, organization, ...batch)));

  const message = '1 to 1,000 events can be recorded at once, not 1001.';
  expect(tooMany).toEqual({
    results: [],
    errors: [{ __typename: 'InvalidValue', code: 'INVALID_VALUE', path: ['input', 'events'], message }],
  });
  const verdicts = answers.flatMap(({ results }) => results.map(({ verdict }: { verdict: string }) => verdict));
  expect([verdicts.length, verdicts.filter((verdict) => verdict === 'ACCEPTED').length]).toEqual([3_300, 1_001]);
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '1001' });
});

test('viewers are refused, and nothing is counted', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 50));
  const { viewer } = organization;

  const recorded = await record(world.execute, { owner: viewer }, { key: 'k', meter: 'leads' });
  const consumed = await consume(world.execute, { owner: viewer }, 'k');

  const forbidden = [expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) })];
  expect([recorded, consumed]).toEqual([forbidden, forbidden]);
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '0' });
});

test('one organization’s keys are nothing to another', async ({ world, organization }) => {
  const other = world.newOrganization();
  const verdicts = [];
  for (const each of [organization, other]) {
    const { results } = await record(world.execute, each, { key: 'same', meter: 'leads' });
    verdicts.push(results[0].verdict);
  }

  expect(verdicts).toEqual(['ACCEPTED', 'ACCEPTED']);
});

test('an event is kept as it was given', async ({ world, organization }) => {
  const given = {
    key: 'kept',
    meter: 'leads',
    quantity: 3,
    occurredAt: '2026-10-01T12:00:00.000Z',
    subject: 'Ada',
    properties: { source: 'web' },
  };
  await record(world.execute, organization, given, { ...given, quantity: 4 });

  const query =
    'SELECT key, meter, quantity::int, occurred_at, recorded_at, subject, properties FROM usage_event WHERE org_id = $1';
  const [event, ...more] = await world.stored(query, organization.id);

  const { occurredAt, ...asGiven } = given;
  expect([event, more]).toEqual([{ ...asGiven, occurred_at: new Date(occurredAt), recorded_at: now }, []]);
});

test('1,000 events cost as many statements as one', async ({ world, organization }) => {
  const { statements, execute, close } = world.observe();
  await record(execute, organization, { key: 'one', meter: 'leads' });
  const forOne = statements.splice(0).length;

  await record(execute, organization, ...oneTo(1_000).map((key) => ({ key: `${key}`, meter: 'leads' })));

  await close();
  expect(statements.length).toBe(forOne);
});

test('meeting the limit is announced once, whichever way it is met', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 2), metered('messages', 3, 'DAY'));
  for (const key of oneTo(4)) await consume(world.execute, organization, key);
  const messages = { meter: 'messages', quantity: 2 };
  const late = { key: 'late', ...messages, quantity: 9, occurredAt: '2026-11-20T23:00:00Z' };
  await record(world.execute, organization, late, { key: 'm1', ...messages }, { key: 'm2', ...messages });
  await record(world.execute, organization, { key: 'm3', ...messages });

  const { events: published } = await world.service.feed.read({ after: 0n });

  const reached = published.filter(({ orgId, type }) => orgId === organization.id && type === 'usage.limit.reached');
  const common = { organizationId: organization.id, threshold: 100 };
  expect(reached.map(({ data }) => data)).toEqual([
    { ...common, meter: 'leads', used: 2, limit: 2, periodStart: '2026-11-01T00:00:00.000Z' },
    { ...common, meter: 'messages', used: 4, limit: 3, periodStart: '2026-11-21T00:00:00.000Z' },
  ]);
});
