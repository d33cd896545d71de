import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { oneTo, record } from './operations.ts';
import { event, november, test } from './reporting.ts';

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
