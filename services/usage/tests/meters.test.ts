import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { metered, referenceTo, test } from './fixtures.ts';

const usageQuery = `query ($of: [_Any!]!, $meters: [String!]) {
  _entities(representations: $of) { ... on Organization { usage(meters: $meters) { meter { key name unit } used limit remaining resetsAt } } }
}`;

test('there is a row for each allowance of the plan, of the period that is running', async ({
  world,
  organization,
}) => {
  const record = `mutation ($events: [UsageEventInput!]!) { recordUsage(input: { events: $events }) { results { verdict } } }`;
  const ask = async (meters?: string[]) => {
    const { data } = await world.execute(organization.owner, usageQuery, { of: [referenceTo(organization)], meters });
    return data._entities[0].usage;
  };
  const beforeBilling = await ask();
  await organization.entitle(1, metered('leads', 50), metered('messages', 10, 'DAY'), metered('bytes', null, 'NEVER'), {
    ...{ key: 'users', type: 'STATIC', enabled: true, limit: 3, period: null, overage: null },
  });
  await world.execute(organization.owner, record, {
    events: [
      { key: '1', meter: 'leads', quantity: 45 },
      { key: '2', meter: 'leads', quantity: 7, occurredAt: '2026-10-31T23:59:59Z' },
      { key: '3', meter: 'messages', quantity: 12 },
      { key: '4', meter: 'bytes', quantity: 9, occurredAt: '1999-01-01T00:00:00Z' },
    ],
  });

  const usage = await ask();
  const some = await ask(['messages', 'nope']);
  world.clock.set('2026-12-01T00:00:00Z');
  const nextMonth = await ask(['leads']);

  const leads = {
    meter: { key: 'leads', name: 'Leads', unit: 'lead' },
    used: '45',
    limit: '50',
    remaining: '5',
    resetsAt: '2026-12-01T00:00:00.000Z',
  };
  const messages = {
    ...{ meter: { key: 'messages', name: 'Messages', unit: 'message' }, used: '12', limit: '10', remaining: '0' },
    resetsAt: '2026-11-22T00:00:00.000Z',
  };
  const bytes = {
    meter: { key: 'bytes', name: 'Bytes', unit: 'byte' },
    used: '9',
    limit: null,
    remaining: null,
    resetsAt: null,
  };
  expect(beforeBilling).toBeNull();
  expect(usage).toEqual([bytes, leads, messages]);
  expect(some).toEqual([messages]);
  expect(nextMonth).toEqual([{ ...leads, used: '0', remaining: '50', resetsAt: '2027-01-01T00:00:00.000Z' }]);
});

test('a plan without allowances is an empty list, and an allowance that is switched off is a limit of 0', async ({
  world,
  organization,
}) => {
  const limits = async () => {
    const { data } = await world.execute(organization.owner, usageQuery, { of: [referenceTo(organization)] });
    return data._entities[0].usage.map(({ limit }: { limit: string }) => limit);
  };
  await organization.entitle(1);
  const none = await limits();
  await organization.entitle(2, { ...metered('leads', 50), enabled: false });

  expect([none, await limits()]).toEqual([[], ['0']]);
});

test('only the organization of the request is known', async ({ world, organization }) => {
  const other = world.newOrganization();
  await other.entitle(1, metered('leads', 50));

  const { data, errors } = await world.execute(organization.owner, usageQuery, {
    of: [referenceTo(other), referenceTo(organization)],
  });

  expect({ data, errors }).toEqual({ data: { _entities: [null, { usage: null }] }, errors: undefined });
});

test('a meter can be read again by its ID', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 50));
  const read = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { usage { meter { id } } } ... on Meter { key unit } } }`;
  const { data: first } = await world.execute(organization.owner, read, { of: [referenceTo(organization)] });
  const [{ meter }] = first._entities[0].usage;

  const of = [{ id: meter.id }, { nodeId: meter.id }, { id: encodeId('mtr', organization.id) }].map((key) => ({
    __typename: 'Meter',
    ...key,
  }));
  const { data } = await world.execute(organization.owner, read, { of });

  expect(data._entities).toEqual([{ key: 'leads', unit: 'lead' }, { key: 'leads', unit: 'lead' }, null]);
});
