import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { anonymous } from '@tenantry/actor';
import { metered, now, referenceTo, test, usedOf } from './fixtures.ts';
import { mutate, record } from './operations.ts';

const usageQuery = `query ($of: [_Any!]!, $meters: [String!]) {
  _entities(representations: $of) { ... on Organization { usage(meters: $meters) { meter { key name unit } used limit remaining resetsAt } } }
}`;

test('there is a row for each allowance of the plan, of the period that is running', async ({
  world,
  organization,
}) => {
  const recordAll = `mutation ($events: [UsageEventInput!]!) { recordUsage(input: { events: $events }) { results { verdict } } }`;
  const ask = async (meters?: string[]) => {
    const { data } = await world.execute(organization.owner, usageQuery, { of: [referenceTo(organization)], meters });
    return data._entities[0].usage;
  };
  const beforeBilling = await ask();
  await organization.entitle(1, metered('leads', 50), metered('messages', 10, 'DAY'), metered('bytes', null, 'NEVER'), {
    ...{ key: 'users', type: 'STATIC', enabled: true, limit: 3, period: null, overage: null },
  });
  await world.execute(organization.owner, recordAll, {
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

const define = `mutation ($input: DefineMeterInput!) { defineMeter(input: $input) { meter { id key unit aggregation groupBy archivedAt } errors { ... on UserError { __typename path message } } } }`;
const rename = `mutation ($input: UpdateMeterInput!) { updateMeter(input: $input) { meter { name unit } errors { ... on UserError { __typename path message } } } }`;
const archive = `mutation ($input: ArchiveMeterInput!) { archiveMeter(input: $input) { meter { archivedAt } errors { ... on UserError { __typename path message } } } }`;

test('staff define meters beside the catalog’s, rename them, and archive them without losing what was counted', async ({
  world,
  organization,
}) => {
  const staff = { ...anonymous, kind: 'staff', sub: randomUUID() } as const;
  const as = (document: string, input: object) => mutate(world.execute, staff, document, input);
  const wish = { key: 'renders', name: 'Renders', unit: 'render', aggregation: 'COUNT', groupBy: 'format' };
  const { meter: defined } = await as(define, wish);
  const twice = await as(define, wish);
  const renamed = await as(rename, { id: defined.id, name: 'Rendered images' });
  await organization.entitle(1, metered('renders', 5));
  const first = await record(world.execute, organization, { key: '1', meter: 'renders' });
  const { meter: archived } = await as(archive, { id: defined.id });
  const second = await record(world.execute, organization, { key: '2', meter: 'renders' });
  const kept = await usedOf(world.execute, organization);
  await as(archive, { id: defined.id, archived: false });
  const third = await record(world.execute, organization, { key: '3', meter: 'renders' });

  const { id: _, ...shown } = defined;
  expect(shown).toEqual({ key: 'renders', unit: 'render', aggregation: 'COUNT', groupBy: 'format', archivedAt: null });
  const taken = {
    __typename: 'InvalidValue',
    path: ['input', 'key'],
    message: 'key: there is a meter renders already.',
  };
  expect(twice).toEqual({ meter: null, errors: [taken] });
  expect(renamed).toEqual({ meter: { name: 'Rendered images', unit: 'render' }, errors: [] });
  expect(archived).toEqual({ archivedAt: now.toISOString() });
  expect([first, second, third].map(({ results: [{ verdict, reason }] }) => [verdict, reason])).toEqual([
    ['ACCEPTED', null],
    ['REJECTED', 'meter: renders is archived: nothing more is recorded.'],
    ['ACCEPTED', null],
  ]);
  expect(kept).toEqual({ renders: '1' });
});

test('meters of the catalog are changed there, what cannot be a meter is refused by name, and owners define none', async ({
  world,
  organization,
}) => {
  const staff = { ...anonymous, kind: 'staff', sub: randomUUID() } as const;
  const fine = { key: 'fine', name: 'Fine', unit: 'one', aggregation: 'SUM' };
  const messages: string[] = [];
  for (const wrong of [{ key: 'Not Fine' }, { name: ' ' }, { unit: 'u'.repeat(41) }, { groupBy: '' }]) {
    const { errors } = await mutate(world.execute, staff, define, { ...fine, ...wrong });
    messages.push(errors[0].message);
  }
  await organization.entitle(1, metered('leads', 50));
  const { data } = await world.execute(
    organization.owner,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { meters { id key } } } }',
    { of: [referenceTo(organization)] },
  );
  const leads = data._entities[0].meters.find(({ key }: { key: string }) => key === 'leads');
  const ofCatalog = await mutate(world.execute, staff, archive, { id: leads.id });
  const byOwner = await mutate(world.execute, organization.owner, define, fine);

  expect(messages).toEqual([
    'key: needs a name in lower_snake, at most 60 characters.',
    'name: needs 1 to 100 characters of text.',
    'unit: needs 1 to 40 characters of text.',
    'groupBy: needs 1 to 64 characters of text.',
  ]);
  const message = 'id: leads is the catalog’s; change it there.';
  expect(ofCatalog).toEqual({ meter: null, errors: [{ __typename: 'InvalidValue', path: ['input', 'id'], message }] });
  expect(byOwner).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'FORBIDDEN' }) })]);
});

test('checking says what consuming would, and counts nothing', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 5), metered('storage', 3));
  await record(world.execute, organization, { key: '1', meter: 'leads', quantity: 3 });
  const query = `query ($of: [_Any!]!, $meter: String!, $quantity: BigInt) { _entities(representations: $of) { ... on Organization {
    checkUsage(meter: $meter, quantity: $quantity) { allowed usage { used remaining resetsAt over percent } } } } }`;
  const check = async (meter: string, quantity?: number) => {
    const { data, errors } = await world.execute(organization.owner, query, {
      of: [referenceTo(organization)],
      meter,
      quantity,
    });
    return errors
      ? errors.map(({ message, extensions }) => [message, extensions['code']])
      : data._entities[0].checkUsage;
  };
  const usage = { used: '3', remaining: '2', resetsAt: '2026-12-01T00:00:00.000Z', over: '0', percent: 60 };

  expect([await check('leads', 2), await check('leads', 3)]).toEqual([
    { allowed: true, usage },
    { allowed: false, usage },
  ]);
  expect([await check('storage', 3), await check('storage', 4)].map(({ allowed }) => allowed)).toEqual([true, false]);
  expect(await check('messages')).toEqual({ allowed: false, usage: null });
  expect(await check('nope')).toBeNull();
  const wrong = 'quantity: must be a whole number from 1 to 1,000,000,000,000.';
  expect(await check('leads', 0)).toEqual([[wrong, 'BAD_USER_INPUT']]);
});
