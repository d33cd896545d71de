import { catalogPublished, organizationSettingsChanged } from '@tenantry/events';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Organization, referenceTo, test as base, type World } from './fixtures.ts';
import { oneTo, record } from './operations.ts';

const test = base.extend('reports', { scope: 'file' }, async ({ world }) => {
  world.feeds.billing.publish(meters);
  await world.service.caughtUp();
  return reportsOf(world);
});
const meters = catalogPublished({
  key: 'reports',
  version: 1,
  meters: [
    { key: 'tokens', name: 'Tokens', unit: 'token', aggregation: 'SUM', groupBy: 'model' },
    { key: 'calls', name: 'Calls', unit: 'call', aggregation: 'COUNT', groupBy: 'model' },
    { key: 'peak', name: 'Peak', unit: 'seat', aggregation: 'MAX', groupBy: 'model' },
    { key: 'visitors', name: 'Visitors', unit: 'visitor', aggregation: 'UNIQUE', groupBy: 'model' },
    { key: 'stored', name: 'Stored', unit: 'byte', aggregation: 'LATEST', groupBy: 'model' },
  ],
  plans: [],
});

const series = `usageSeries(meter: $meter, from: $from, to: $to, interval: $interval, byGroup: $byGroup, groups: $groups, compare: $compare) {
  meter { key } interval startsAt endsAt total points { startsAt value }
  groups { value isRest total points { value } } groupCount
  previous { startsAt endsAt total changePercent points { startsAt value } }
}`;
const seriesParameters =
  '$meter: String!, $from: DateTime!, $to: DateTime!, $interval: UsageInterval, $byGroup: Boolean, $groups: Int, $compare: Boolean';

/** Asks for reports as the owner, or as somebody else. */
function reportsOf(world: World) {
  const ask = async (
    organization: Organization,
    fields: string,
    parameters = '',
    variables: object = {},
    { execute = world.execute, as = organization.owner } = {},
  ) => {
    const document = `query ($of: [_Any!]!, ${parameters}) { _entities(representations: $of) { ... on Organization { ${fields} } } }`;
    const { data, errors } = await execute(as, document, { of: [referenceTo(organization)], ...variables });
    return { report: data?._entities[0], errors };
  };
  const seriesOf = async (organization: Organization, variables: object) => {
    const asked = { interval: 'DAY', byGroup: false, groups: 5, compare: false, ...variables };
    const { report, errors } = await ask(organization, series, seriesParameters, asked);
    return report?.usageSeries ?? errors;
  };
  return { ask, seriesOf };
}

/** Values of points, null for none. */
const valuesOf = (points: readonly { readonly value: string | null }[]) =>
  points.map(({ value }) => (value === null ? null : Number(value)));
const november = (day: number, hour = 12) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`;
let keys = 0;
const event = (meter: string, occurredAt: string, quantity = 1, more: object = {}) => ({
  ...{ key: `${(keys += 1)}`, meter, occurredAt, quantity, subject: `${quantity}` },
  ...more,
});

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

test('people are told by what they used', async ({ world, organization, reports }) => {
  const [ann, ben, cleo] = ['1', '2', '3'].map((digit) => `00000000-0000-7000-8000-00000000000${digit}`) as [
    string,
    string,
    string,
  ];
  const id = (user: string) => encodeId('usr', user);
  const by = (user: string) => ({ user: id(user) });
  const robot = { user: null };
  await record(
    world.execute,
    { owner: { ...organization.owner, kind: 'api_key', userId: null } as never },
    event('tokens', november(3), 5, by(ann)),
    event('tokens', november(3, 13), 6, by(ann)),
    event('tokens', november(5), 20, by(ben)),
    event('tokens', november(4), 1, by(cleo)),
    event('tokens', november(4), 1000, robot),
    event('peak', november(4), 7, by(ann)),
    event('peak', november(2), 7, by(ben)),
  );
  const stretch = `from: "${november(3, 23)}", to: "${november(5, 1)}"`;

  const { report } = await reports.ask(
    organization,
    `topUsers(meter: "tokens", ${stretch}, first: 2) { user { id } value events lastDay }
     byEvents: topUsers(meter: "peak", ${stretch}) { user { id } value events }
     unknown: topUsers(meter: "nope", ${stretch}) { value }
     featureAdoption(${stretch}) { startsAt endsAt activeUsers meters { meter { key } users percent } }
     nobody: featureAdoption(from: "2020-01-01T00:00:00Z", to: "2020-02-01T00:00:00Z") { activeUsers meters { users percent } }
     userActivity(user: "${id(ann)}", ${stretch}) { meter { key } value events days { startsAt value events } }
     stranger: userActivity(user: "${id(organization.id)}", ${stretch}) { value }`,
  );

  expect(report.topUsers).toEqual([
    { user: { id: id(ben) }, value: '20', events: '1', lastDay: '2026-11-05T00:00:00.000Z' },
    { user: { id: id(ann) }, value: '11', events: '2', lastDay: '2026-11-03T00:00:00.000Z' },
  ]);
  expect(report.byEvents).toEqual([{ user: { id: id(ann) }, value: '1', events: '1' }]);
  expect(report.unknown).toBeNull();
  expect(report.featureAdoption).toMatchObject({
    ...{ startsAt: '2026-11-03T00:00:00.000Z', endsAt: '2026-11-06T00:00:00.000Z', activeUsers: 3 },
  });
  expect(report.featureAdoption.meters.slice(0, 3)).toEqual([
    { meter: { key: 'tokens' }, users: 3, percent: 100 },
    { meter: { key: 'peak' }, users: 1, percent: 33 },
    { meter: { key: 'bytes' }, users: 0, percent: 0 },
  ]);
  expect(report.nobody.activeUsers).toBe(0);
  expect(report.nobody.meters[0]).toEqual({ users: 0, percent: null });
  expect(report.userActivity).toEqual([
    {
      ...{ meter: { key: 'peak' }, value: '1', events: '1' },
      days: [{ startsAt: '2026-11-04T00:00:00.000Z', value: '1', events: '1' }],
    },
    {
      ...{ meter: { key: 'tokens' }, value: '11', events: '2' },
      days: [{ startsAt: '2026-11-03T00:00:00.000Z', value: '11', events: '2' }],
    },
  ]);
  expect(report.stranger).toEqual([]);
});

test.for([
  ['usageSeries(meter: "tokens", from: "2026-11-02T00:00:00Z", to: "2026-11-02T00:00:00Z") { total }', 'to: '],
  ['usageSeries(meter: "tokens", from: "2023-11-02T00:00:00Z", to: "2026-11-02T00:00:00Z") { total }', 'to: '],
  [
    'usageSeries(meter: "tokens", from: "0000-01-01T00:00:00Z", to: "9999-01-01T00:00:00Z", interval: HOUR) { total }',
    'to: ',
  ],
  [
    'usageSeries(meter: "tokens", from: "2026-11-02T00:00:00Z", to: "2026-11-03T00:00:00Z", groups: 0) { total }',
    'groups: ',
  ],
  ['usageTrend(meter: "tokens", days: 367) { total }', 'days: '],
  ['usageTrend(meter: "tokens", days: 0) { total }', 'days: '],
  [
    'topUsers(meter: "tokens", from: "2026-11-02T00:00:00Z", to: "2026-11-03T00:00:00Z", first: 101) { value }',
    'first: ',
  ],
  ['topUsers(meter: "tokens", from: "2025-09-02T00:00:00Z", to: "2026-11-03T00:00:00Z") { value }', 'to: '],
  ['featureAdoption(from: "2026-11-03T00:00:00Z", to: "2026-11-02T00:00:00Z") { activeUsers }', 'to: '],
] as const)('%s is refused by name', async ([field, name], { organization, reports }) => {
  const { errors } = await reports.ask(organization, field);

  expect(errors).toMatchObject([
    { message: expect.stringMatching(new RegExp(`^${name}`)), extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('reports need the right to read usage', async ({ organization, reports }) => {
  const as = { ...organization.viewer, permissions: new Set<never>() };
  const { report, errors } = await reports.ask(organization, 'usageTrend(meter: "tokens") { total }', '', {}, { as });

  expect([report?.usageTrend, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
});

test('a dashboard costs as many statements for ten meters over a year as for one over a day', async ({
  world,
  organization,
  reports,
}) => {
  const { execute, statements, close } = world.observe();
  const cost = async (fields: string) => {
    statements.length = 0;
    const { errors } = await reports.ask(organization, fields, '', {}, { execute });
    expect(errors).toBeUndefined();
    return statements.length;
  };
  const many = (days: number, count: number) =>
    oneTo(count)
      .map((each) => `t${each}: usageTrend(meter: "tokens", days: ${days}) { total }`)
      .join(' ');

  expect([await cost(many(1, 1)), await cost(many(365, 10))]).toEqual([2, 2]);
  expect(
    await cost(
      'usageSeries(meter: "tokens", from: "2026-01-01T00:00:00Z", to: "2026-11-02T00:00:00Z", byGroup: true, compare: true) { total }',
    ),
  ).toBe(3);
  const stretch = 'from: "2026-01-01T00:00:00Z", to: "2026-11-02T00:00:00Z"';
  expect(await cost(`topUsers(meter: "tokens", ${stretch}) { value }`)).toBe(2);
  expect(await cost(`featureAdoption(${stretch}) { activeUsers }`)).toBe(2);
  await close();
});
