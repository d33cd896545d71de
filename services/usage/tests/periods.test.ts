import { expect } from 'vitest';
import { metered, type Organization, test, type World } from './fixtures.ts';
import { consume, oneTo, published, record } from './operations.ts';

const told = async (world: World, organization: Organization) =>
  (await published(world, organization, 'usage.period.progressed', 'usage.period.closed')).map(({ type, data }) => [
    type.replace('usage.period.', ''),
    ...['meter', 'period', 'periodStart', 'periodEnd', 'quantity', 'version'].map((field) => data[field]),
  ]);
const [november, december] = ['2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'];

test('how far a limited period is gets told now and then, what was used in it once it is over, and late events after that', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 50, 'MONTH', 'SOFT'));
  await record(
    world.execute,
    organization,
    { key: 'a', meter: 'leads', quantity: 60 },
    { key: 'not limited', meter: 'messages' },
  );
  for (let again = 0; again < 2; again += 1) await world.service.sweep();
  await consume(world.execute, organization, 'b');
  await world.service.sweep();
  world.clock.set('2026-11-21T09:35:00Z');
  await world.service.sweep();
  world.clock.set('2026-12-01T00:04:59Z');
  await record(world.execute, organization, {
    key: 'at the last moment',
    meter: 'leads',
    occurredAt: '2026-11-30T23:59:59.999Z',
  });
  await world.service.sweep();
  world.clock.set('2026-12-01T00:05:00Z');
  await Promise.all([world.service.sweep(), world.service.sweep()]);
  await record(world.execute, organization, {
    key: 'late',
    meter: 'leads',
    quantity: 2,
    occurredAt: '2026-11-03T00:00:00Z',
  });
  await Promise.all([world.service.sweep(), world.service.sweep()]);
  await world.service.sweep();

  const leads = ['leads', 'MONTH', november, december];
  expect(await told(world, organization)).toEqual([
    ['progressed', ...leads, '60', 1],
    ['progressed', ...leads, '61', 2],
    ['progressed', ...leads, '62', 3],
    ['closed', ...leads, '62', 4],
    ['closed', ...leads, '64', 5],
  ]);
});

test('late events billed in the wrong period: they count in the period they happened in, and are on record', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 50));
  await record(
    world.execute,
    organization,
    { key: 'in time', meter: 'leads', occurredAt: '2026-11-20T00:00:00Z' },
    { key: 'late', meter: 'leads', quantity: 7, occurredAt: '2026-09-30T23:59:59Z' },
    { key: 'later', meter: 'messages', quantity: 7, occurredAt: '2026-10-31T00:00:00Z' },
  );
  await record(world.execute, organization, { key: 'late', meter: 'leads', occurredAt: '2026-09-30T23:59:59Z' });
  await world.service.sweep();

  const september = ['leads', 'MONTH', '2026-09-01T00:00:00.000Z', '2026-10-01T00:00:00.000Z'];
  expect(await told(world, organization)).toEqual([
    ['closed', ...september, '7', 1],
    ['progressed', 'leads', 'MONTH', november, december, '1', 1],
  ]);
  const audited = await published(world, organization, 'usage.audit.recorded');
  expect(audited.map(({ data }) => data)).toEqual([
    expect.objectContaining({
      action: 'usage.recordLateUsage',
      after: {
        events: 2,
        meters: ['leads', 'messages'],
        from: '2026-09-30T23:59:59.000Z',
        to: '2026-10-31T00:00:00.000Z',
      },
    }),
  ]);
});

test('billing periods are billing’s: a count begins anew with each, and one that is cut short is told where it ended', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 50, 'PERIOD', 'SOFT'));
  await world.bill(organization, '2026-11-05T10:00:00.000Z', '2026-12-05T10:00:00.000Z', 1);
  const first = await consume(world.execute, organization, 'first', { quantity: 5 });
  await world.service.sweep();
  world.clock.set('2026-11-25T00:00:00Z');
  await world.bill(organization, '2026-11-25T00:00:00.000Z', '2026-12-25T00:00:00.000Z', 2);
  const second = await consume(world.execute, organization, 'second', { quantity: 7 });
  world.clock.set('2026-11-25T00:06:00Z');
  await world.service.sweep();
  world.clock.set('2026-12-25T00:00:00Z');
  const untold = await consume(world.execute, organization, 'before billing tells', { quantity: 9 });

  expect([first, second, untold].map(({ usage }) => [usage.used, usage.resetsAt])).toEqual([
    ['5', '2026-12-05T10:00:00.000Z'],
    ['7', '2026-12-25T00:00:00.000Z'],
    ['9', '2027-01-25T00:00:00.000Z'],
  ]);
  const leads = ['leads', 'PERIOD', '2026-11-05T10:00:00.000Z'];
  expect(await told(world, organization)).toEqual([
    ['progressed', ...leads, '2026-12-05T10:00:00.000Z', '5', 1],
    ['closed', ...leads, '2026-11-25T00:00:00.000Z', '5', 2],
    ['progressed', 'leads', 'PERIOD', '2026-11-25T00:00:00.000Z', '2026-12-25T00:00:00.000Z', '7', 1],
  ]);
});

test('nothing is missed between what is told and what is recorded meanwhile', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', null));
  await record(world.execute, organization, { key: 'first', meter: 'leads', occurredAt: '2026-11-01T00:00:00Z' });
  world.clock.set('2026-12-03T00:00:00Z');

  await Promise.all(
    oneTo(30).map(async (key) => {
      await record(world.execute, organization, { key: `${key}`, meter: 'leads', occurredAt: '2026-11-30T00:00:00Z' });
      if (key % 3 === 0) await world.service.sweep();
    }),
  );
  await world.service.sweep();

  const last = (await told(world, organization)).at(-1);
  expect([last?.[0], last?.[5]]).toEqual(['closed', '31']);
});
