import { expect } from 'vitest';
import { metered, now, test, usedOf } from './fixtures.ts';
import { consume, record } from './operations.ts';

test('each meter counts in its own way, whatever the order in which events arrive', async ({ world, organization }) => {
  const all = ['leads', 'campaigns', 'seats', 'visitors', 'storage'];
  await organization.entitle(1, ...all.map((key) => metered(key, null)));
  const at = (hour: number) => new Date(now.getTime() - hour * 3_600_000).toISOString();
  await record(
    world.execute,
    organization,
    ...[3, 5].map((quantity) => ({ key: `l${quantity}`, meter: 'leads', quantity })),
    ...[3, 5].map((quantity) => ({ key: `c${quantity}`, meter: 'campaigns', quantity })),
    ...[4, 9, 2].map((quantity, hour) => ({ key: `m${quantity}`, meter: 'seats', quantity, occurredAt: at(hour) })),
    ...['Ada', 'Bo', 'Ada'].map((subject, hour) => ({
      key: `v${hour}`,
      meter: 'visitors',
      subject,
      occurredAt: at(hour),
    })),
    { key: 's1', meter: 'storage', quantity: 70, occurredAt: at(1) },
  );
  await record(
    world.execute,
    organization,
    { key: 's0', meter: 'storage', quantity: 900, occurredAt: at(2) },
    { key: 's2', meter: 'storage', quantity: 0, occurredAt: at(0) },
    { key: 'v9', meter: 'visitors', subject: 'Cy', occurredAt: at(3) },
    { key: 'm1', meter: 'seats', quantity: 1 },
  );

  expect(await usedOf(world.execute, organization)).toEqual({
    leads: '8',
    campaigns: '2',
    seats: '9',
    visitors: '3',
    storage: '0',
  });
});

test('at one moment the greater key is the later one', async ({ world, organization }) => {
  await organization.entitle(1, metered('storage', null));
  const events = [
    { key: 'b', meter: 'storage', quantity: 2 },
    { key: 'a', meter: 'storage', quantity: 1 },
    { key: 'B', meter: 'storage', quantity: 3 },
  ].map((event) => ({ ...event, occurredAt: now.toISOString() }));
  for (const event of events) await record(world.execute, organization, event);

  expect(await usedOf(world.execute, organization)).toEqual({ storage: '2' });
});

test('a hard limit holds what a meter counts, not what events say', async ({ world, organization }) => {
  await organization.entitle(1, metered('seats', 5), metered('visitors', 1), metered('storage', 10));
  const ask = async (meter: string, key: string, input: object) => {
    const { usage, errors } = await consume(world.execute, organization, key, { meter, ...input });
    return usage?.used ?? errors[0].__typename;
  };
  const answers = [
    await ask('seats', '1', { quantity: 5 }),
    await ask('seats', '2', { quantity: 6 }),
    await ask('seats', '3', { quantity: 1 }),
    await ask('visitors', '4', { subject: 'Ada' }),
    await ask('visitors', '5', { subject: 'Ada' }),
    await ask('visitors', '6', { subject: 'Bo' }),
    await ask('visitors', '7', {}),
    await ask('storage', '8', { quantity: 10 }),
    await ask('storage', '9', { quantity: 0 }),
    await ask('storage', 'last', { quantity: 11 }),
  ];

  expect(answers).toEqual([
    '5',
    'LimitExceeded',
    '5',
    '1',
    '1',
    'LimitExceeded',
    'InvalidValue',
    '10',
    '0',
    'LimitExceeded',
  ]);
});

test('a meter that is limited in two periods needs room in both, and is shown in both', async ({
  world,
  organization,
}) => {
  await organization.entitle(
    1,
    { ...metered('leads_by_the_day', 2, 'DAY'), meter: 'leads' },
    { ...metered('leads_by_the_month', 3), meter: 'leads' },
  );
  const ask = async (key: string) => {
    const { usage, errors } = await consume(world.execute, organization, key);
    return usage ? [usage.used, usage.limit] : [errors[0].used, errors[0].limit];
  };
  const today = [await ask('1'), await ask('2'), await ask('3')];
  world.clock.set('2026-11-22T00:00:00Z');
  const tomorrow = [await ask('4'), await ask('5')];

  expect(today).toEqual([
    ['1', '2'],
    ['2', '2'],
    ['2', '2'],
  ]);
  expect(tomorrow).toEqual([
    ['3', '3'],
    ['3', '3'],
  ]);
});

test('a count in the organization’s time zone begins anew at its midnight, and keeps the month it moved in', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 10, 'DAY'), metered('messages', 10));
  await world.moveTo(organization, 'America/New_York', 1);
  await consume(world.execute, organization, 'in november', { meter: 'messages' });
  const ask = async (moment: string, key: string, meter: string) => {
    world.clock.set(moment);
    const { usage } = await consume(world.execute, organization, key, { meter });
    return [usage.used, usage.resetsAt];
  };

  expect([
    await ask('2026-12-01T04:59:59.999Z', 'still november', 'messages'),
    await ask('2026-12-01T05:00:00.000Z', 'december', 'messages'),
    await ask('2026-12-10T04:00:00.000Z', 'the evening before', 'leads'),
    await ask('2026-12-10T05:00:00.000Z', 'midnight', 'leads'),
  ]).toEqual([
    ['2', '2026-12-01T05:00:00.000Z'],
    ['1', '2027-01-01T05:00:00.000Z'],
    ['1', '2026-12-10T05:00:00.000Z'],
    ['1', '2026-12-11T05:00:00.000Z'],
  ]);
});
