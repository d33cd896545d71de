import { organizationSettingsChanged } from '@tenantry/events';
import { expect } from 'vitest';
import { oneTo, record } from './operations.ts';
import { event, november, test, valuesOf } from './reporting.ts';

test('a series has a point for every day, whatever a meter does with days without events', async ({
  world,
  organization,
  reports,
}) => {
  const used = (meter: string) =>
    [event(meter, november(10), 9), event(meter, november(12), 4), event(meter, november(12, 13), 3)] as const;
  await record(world.execute, organization, ...['tokens', 'calls', 'peak', 'visitors', 'stored'].flatMap(used));
  const of = async (meter: string, from = november(11, 5), to = november(14, 1)) => {
    const { points, total } = await reports.seriesOf(organization, { meter, from, to });
    return { values: valuesOf(points), total };
  };

  const tokens = await reports.seriesOf(organization, {
    ...{ meter: 'tokens', from: november(11, 5), to: november(14, 1) },
  });

  expect(tokens).toEqual({
    meter: { key: 'tokens' },
    interval: 'DAY',
    startsAt: '2026-11-11T00:00:00.000Z',
    endsAt: '2026-11-15T00:00:00.000Z',
    total: '7',
    points: [
      { startsAt: '2026-11-11T00:00:00.000Z', value: '0' },
      { startsAt: '2026-11-12T00:00:00.000Z', value: '7' },
      { startsAt: '2026-11-13T00:00:00.000Z', value: '0' },
      { startsAt: '2026-11-14T00:00:00.000Z', value: '0' },
    ],
    groups: null,
    groupCount: null,
    previous: null,
  });
  expect(await of('calls')).toEqual({ values: [0, 2, 0, 0], total: '2' });
  expect(await of('peak')).toEqual({ values: [null, 4, null, null], total: '4' });
  expect(await of('visitors')).toEqual({ values: [0, 2, 0, 0], total: null });
  expect(await of('stored')).toEqual({ values: [9, 3, 3, 3], total: '3' });
  // Before anything was stored, and in the future.
  expect(await of('stored', november(9, 0), november(11, 0))).toEqual({ values: [null, 9], total: '9' });
  expect(await of('stored', november(20), november(23))).toEqual({ values: [3, 3, null, null], total: '3' });
  expect(await of('tokens', november(20), november(23))).toEqual({ values: [0, 0, null, null], total: '0' });
});

test('days are those of the time zone, hours follow clocks that change, and months add up to the same', async ({
  world,
  organization,
  reports,
}) => {
  world.clock.set('2026-02-10T00:00:00Z');
  const settings = { organizationId: organization.id, timeZone: 'Europe/Berlin', version: 1 };
  world.feeds.identity.publish(organizationSettingsChanged({ ...settings, locale: 'de' }), { orgId: organization.id });
  await world.service.caughtUp();
  world.clock.set('2026-10-27T00:00:00Z');
  await record(
    world.execute,
    organization,
    // On 29 March clocks skip 2 o'clock, on 25 October they show it twice.
    event('tokens', '2026-03-28T22:59:59Z', 1),
    event('tokens', '2026-03-28T23:00:00Z', 2),
    event('tokens', '2026-03-29T21:59:59Z', 4),
    event('tokens', '2026-03-29T22:00:00Z', 8),
    event('tokens', '2026-10-25T00:30:00Z', 16),
    event('tokens', '2026-10-25T01:30:00Z', 32),
  );
  const ask = (interval: string, from: string, to: string) =>
    reports.seriesOf(organization, { meter: 'tokens', interval, from, to });

  const days = await ask('DAY', '2026-03-28T12:00:00+01:00', '2026-03-30T12:00:00+02:00');
  const spring = await ask('HOUR', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00');
  const autumn = await ask('HOUR', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00');
  const months = await ask('MONTH', '2026-03-05T00:00:00Z', '2026-10-05T00:00:00Z');

  expect(days.points).toEqual([
    { startsAt: '2026-03-27T23:00:00.000Z', value: '1' },
    { startsAt: '2026-03-28T23:00:00.000Z', value: '6' },
    { startsAt: '2026-03-29T22:00:00.000Z', value: '8' },
  ]);
  expect(valuesOf(spring.points)).toEqual([2, ...oneTo(21).map(() => 0), 4]);
  expect(valuesOf(autumn.points)).toEqual([0, 0, 16, 32, ...oneTo(21).map(() => 0)]);
  expect(months.startsAt).toBe('2026-02-28T23:00:00.000Z');
  expect(valuesOf(months.points)).toEqual([15, 0, 0, 0, 0, 0, 0, 48]);
});

test('groups are told with the most use first, and the others together where that means something', async ({
  world,
  organization,
  reports,
}) => {
  const of = (meter: string) =>
    [
      ['small', 1, 10],
      ['large', 5, 10],
      ['large', 2, 12],
      ['other', 2, 12],
      [undefined, 3, 11],
    ].map(([model, quantity, day]) => event(meter, november(Number(day)), Number(quantity), { properties: { model } }));
  await record(world.execute, organization, ...['tokens', 'peak', 'visitors', 'stored', 'calls'].flatMap(of));
  const ask = async (meter: string, groups = 2, from = november(10)) => {
    const asked = { meter, from, to: november(13, 0), byGroup: true, groups };
    const { groups: told, groupCount } = await reports.seriesOf(organization, asked);
    return [
      groupCount,
      ...told.map(({ value, isRest, points, total }: { value: string; isRest: boolean; points: []; total: string }) => [
        isRest ? 'REST' : value,
        valuesOf(points),
        total,
      ]),
    ];
  };

  expect(await ask('tokens')).toEqual([4, ['large', [5, 0, 2], '7'], [null, [0, 3, 0], '3'], ['REST', [1, 0, 2], '3']]);
  expect(await ask('calls', 1)).toEqual([4, ['large', [1, 0, 1], '2'], ['REST', [1, 1, 1], '3']]);
  expect(await ask('peak')).toEqual([4, ['large', [5, null, 2], '5'], [null, [null, 3, null], '3']]);
  expect(await ask('visitors', 1)).toEqual([4, ['large', [1, 0, 1], null]]);
  expect(await ask('stored', 1)).toEqual([4, [null, [null, 3, 3], '3']]);
  // What groups were before is known from whole months and days.
  expect(await ask('stored', 20, november(12, 0))).toEqual([
    4,
    [null, [3], '3'],
    ['large', [2], '2'],
    ['other', [2], '2'],
    ['small', [1], '1'],
  ]);
  expect(await ask('tokens', 2, november(12, 23))).toEqual([2, ['large', [2], '2'], ['other', [2], '2']]);
  expect(await ask('tokens', 2, '2026-11-12T23:00:00Z')).toHaveLength(3);
});

test('a meter that is grouped by nothing has no groups, and one without use has none yet', async ({
  organization,
  reports,
}) => {
  const asked = { from: november(1), to: november(2), byGroup: true };

  expect(await reports.seriesOf(organization, { ...asked, meter: 'leads' })).toMatchObject({
    groups: null,
    groupCount: null,
  });
  expect(await reports.seriesOf(organization, { ...asked, meter: 'tokens' })).toMatchObject({
    groups: [],
    groupCount: 0,
    total: '0',
  });
});

test('a stretch is compared with as many points before it', async ({ world, organization, reports }) => {
  const used = (meter: string) => [
    event(meter, november(8), 4),
    event(meter, november(9), 4),
    event(meter, november(11), 1),
    event(meter, november(12), 9),
  ];
  await record(world.execute, organization, ...['tokens', 'peak', 'visitors', 'stored'].flatMap(used));
  const ask = async (meter: string, from = november(10, 0)) => {
    const { previous, points } = await reports.seriesOf(organization, {
      ...{ meter, from, to: november(13, 0), compare: true },
    });
    const values = [...previous.points, ...points];
    return { values: valuesOf(values), total: previous.total, changePercent: previous.changePercent };
  };

  const { previous } = await reports.seriesOf(organization, {
    ...{ meter: 'tokens', from: november(10, 0), to: november(13, 0), compare: true },
  });

  expect(previous).toMatchObject({ startsAt: '2026-11-07T00:00:00.000Z', endsAt: '2026-11-10T00:00:00.000Z' });
  expect(await ask('tokens')).toEqual({ values: [0, 4, 4, 0, 1, 9], total: '8', changePercent: 25 });
  expect(await ask('peak')).toEqual({ values: [null, 4, 4, null, 1, 9], total: '4', changePercent: 125 });
  expect(await ask('visitors')).toEqual({ values: [0, 1, 1, 0, 1, 1], total: null, changePercent: 0 });
  expect(await ask('stored')).toEqual({ values: [null, 4, 4, 4, 1, 9], total: '4', changePercent: 125 });
  expect(await ask('tokens', november(1, 0))).toMatchObject({ total: '0', changePercent: null });
});

test('a trend is of whole days and says how much more there was than before', async ({
  world,
  organization,
  reports,
}) => {
  await record(
    world.execute,
    organization,
    event('tokens', '2026-09-22T12:00:00Z', 30),
    event('tokens', '2026-10-21T23:59:59Z', 30),
    event('tokens', '2026-10-22T00:00:00Z', 20),
    event('tokens', november(20), 1),
    event('tokens', november(21, 0), 1000),
  );
  const fields = 'meter { key } startsAt endsAt total previousTotal changePercent points { value }';
  const { report } = await reports.ask(
    organization,
    `month: usageTrend(meter: "tokens") { ${fields} } day: usageTrend(meter: "tokens", days: 1) { ${fields} }
     none: usageTrend(meter: "calls") { ${fields} } unknown: usageTrend(meter: "nope") { ${fields} }`,
  );

  const { points, ...month } = report.month;
  expect(month).toEqual({
    ...{ meter: { key: 'tokens' }, startsAt: '2026-10-22T00:00:00.000Z', endsAt: '2026-11-21T00:00:00.000Z' },
    ...{ total: '21', previousTotal: '60', changePercent: -65 },
  });
  expect(valuesOf(points)).toEqual([20, ...oneTo(28).map(() => 0), 1]);
  expect(report.day).toMatchObject({ total: '1', previousTotal: '0', changePercent: null, points: [{ value: '1' }] });
  expect(report.none).toMatchObject({ total: '0', previousTotal: '0', changePercent: null });
  expect(report.unknown).toBeNull();
});
