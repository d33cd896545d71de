import { expect } from 'vitest';
import { metered, type Organization, test, type World } from './fixtures.ts';
import { consume, mutate, oneTo, published, record } from './operations.ts';

const told = async (world: World, organization: Organization) =>
  (await published(world, organization, 'usage.limit.reached')).map(({ data }) => [
    data['meter'],
    data['threshold'],
    data['used'],
    data['limit'],
  ]);
const set = (world: World, { owner }: Pick<Organization, 'owner'>, thresholds: number[], meter = 'leads') =>
  mutate(
    world.execute,
    owner,
    'mutation ($input: SetUsageAlertsInput!) { setUsageAlerts(input: $input) { setting { meter { key } thresholds version } errors { ... on UserError { __typename path message } } } }',
    { meter, thresholds },
  );

test('alerts fire once per period, and again in the next', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 10));
  for (const key of oneTo(12)) await consume(world.execute, organization, key);
  await record(world.execute, organization, { key: 'beyond', meter: 'leads', quantity: 3 });
  world.clock.set('2026-12-02T00:00:00Z');
  for (const key of oneTo(9)) await consume(world.execute, organization, `december ${key}`);

  expect(await told(world, organization)).toEqual([
    ['leads', 80, 8, 10],
    ['leads', 100, 10, 10],
    ['leads', 80, 8, 10],
  ]);
});

test('what is beyond a number of JSON is told to the digit, and counted', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 9_000_000_000_000_000, 'MONTH', 'SOFT'));
  await set(world, organization, [100, 111]);
  const events = (part: number) =>
    oneTo(1_000).map((each) => ({ key: `${part} ${each}`, meter: 'leads', quantity: String(10n ** 12n) }));

  for (const part of oneTo(10)) await record(world.execute, organization, ...events(part));

  expect(await told(world, organization)).toEqual([
    ['leads', 100, 9_000_000_000_000_000, 9_000_000_000_000_000],
    ['leads', 111, '10000000000000000', 9_000_000_000_000_000],
  ]);
});

test('20 callers that meet a share at once tell of it once', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 20));

  await Promise.all(oneTo(20).map((key) => record(world.execute, organization, { key: `${key}`, meter: 'leads' })));

  expect((await told(world, organization)).map(([, threshold]) => threshold)).toEqual([80, 100]);
});

test('shares can be chosen, a limit that changes has shares of its own, and what is met at once is told', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 10, 'MONTH', 'SOFT'));
  await consume(world.execute, organization, 'half', { quantity: 5 });
  const chosen = await set(world, organization, [150, 50]);
  await consume(world.execute, organization, 'overage', { quantity: 10 });
  await organization.entitle(2, metered('leads', 100));
  await organization.entitle(3, metered('leads', 15));
  const never = await set(world, organization, []);
  await organization.entitle(4, metered('leads', 12));

  expect(chosen).toEqual({ setting: { meter: { key: 'leads' }, thresholds: [50, 150], version: 1 }, errors: [] });
  expect(never.setting).toEqual({ meter: { key: 'leads' }, thresholds: [], version: 2 });
  expect(await told(world, organization)).toEqual([
    ['leads', 50, 5, 10],
    ['leads', 150, 15, 10],
    ['leads', 50, 15, 15],
  ]);
});

test('what cannot be an alert is refused by name, and members may not set any', async ({ world, organization }) => {
  const wrong = [
    await set(world, organization, [0]),
    await set(world, organization, [5, 5]),
    await set(world, organization, [1_001]),
  ];
  const unknown = await set(world, organization, [5], 'nope');
  const viewer = await set(world, { owner: organization.viewer }, [5]);

  const message = 'thresholds: at most 10 different whole percentages from 1 to 1,000.';
  const invalid = { setting: null, errors: [{ __typename: 'InvalidValue', path: ['input', 'thresholds'], message }] };
  expect(wrong).toEqual([invalid, invalid, invalid]);
  expect(unknown.errors).toEqual([
    { __typename: 'NotFound', path: ['input', 'meter'], message: 'meter: there is no meter "nope".' },
  ]);
  expect(viewer).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) })]);
});
