import { expect } from 'vitest';
import { metered, now, type Organization, test, usedOf, type World } from './fixtures.ts';
import { consume, mutate, oneTo } from './operations.ts';

const answer = `reservation { id quantity committedQuantity state expiresAt }
  errors { ... on UserError { __typename code path message } `;
const ended = '... on ReservationEnded { state }';
const reserve = (world: World, { owner }: Organization, key: string, input: object = {}) =>
  mutate(
    world.execute,
    owner,
    `mutation ($input: ReserveUsageInput!) { reserveUsage(input: $input) { ${answer} } } }`,
    {
      meter: 'leads',
      key,
      ...input,
    },
  );
const commit = (world: World, { owner }: Organization, id: string, quantity?: number) =>
  mutate(
    world.execute,
    owner,
    `mutation ($input: CommitUsageInput!) { commitUsage(input: $input) { ${answer} ${ended} } } }`,
    {
      id,
      quantity,
    },
  );
const release = (world: World, { owner }: Organization, id: string) =>
  mutate(
    world.execute,
    owner,
    `mutation ($input: ReleaseUsageInput!) { releaseUsage(input: $input) { ${answer} ${ended} } } }`,
    { id },
  );

test('what is reserved is held: of 40 that reserve and consume at once exactly as many succeed as there is room', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 20));

  const answers = await Promise.all(
    oneTo(40).map((key) =>
      key % 2 ? reserve(world, organization, `${key}`) : consume(world.execute, organization, key),
    ),
  );

  const refused = answers.filter(({ errors }) => errors.length > 0).map(({ errors }) => errors[0].__typename);
  expect(refused).toEqual(Array.from({ length: 20 }, () => 'LimitExceeded'));
  const reserved = answers.filter(({ reservation }) => reservation).length;
  expect(await usedOf(world.execute, organization)).toEqual({ leads: `${20 - reserved}` });
});

test('committing records what was used and gives back the rest; repeating changes nothing', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 10));
  const { reservation: made } = await reserve(world, organization, 'work', { quantity: 8 });
  const full = await consume(world.execute, organization, 'too much', { quantity: 3 });
  const again = await reserve(world, organization, 'work', { quantity: 8 });
  const committed = await commit(world, organization, made.id, 5);
  const repeated = await commit(world, organization, made.id, 5);
  const other = await commit(world, organization, made.id, 6);
  const released = await release(world, organization, made.id);
  const fits = await consume(world.execute, organization, 'fits', { quantity: 5 });

  const over = {
    __typename: 'ReservationEnded',
    code: 'RESERVATION_ENDED',
    path: ['input', 'id'],
    state: 'COMMITTED',
  };
  expect(again).toEqual({ reservation: made, errors: [] });
  expect(full.errors[0].message).toBe(
    'The plan allows 10 leads and 0 are used and 8 reserved. Wait until the count begins anew, or upgrade.',
  );
  expect(committed).toEqual({ reservation: { ...made, committedQuantity: '5', state: 'COMMITTED' }, errors: [] });
  expect(repeated).toEqual(committed);
  expect([other.errors, released.errors]).toEqual([[expect.objectContaining(over)], [expect.objectContaining(over)]]);
  expect(fits.usage).toMatchObject({ used: '10', remaining: '0' });
});

test('what is released or has expired is free again', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 3));
  const { reservation: first } = await reserve(world, organization, 'first', { quantity: 2 });
  const { reservation: second } = await reserve(world, organization, 'second', { expiresInSeconds: 60 });
  const released = await release(world, organization, first.id);
  world.clock.set(new Date(now.getTime() + 60_000));
  const late = await commit(world, organization, second.id);
  await world.service.sweep();
  const all = await consume(world.execute, organization, 'all', { quantity: 3 });

  expect(released).toEqual({ reservation: { ...first, state: 'RELEASED' }, errors: [] });
  expect(late.errors).toEqual([expect.objectContaining({ __typename: 'ReservationEnded', state: 'EXPIRED' })]);
  expect(all.errors).toEqual([]);
  expect(await release(world, organization, first.id)).toEqual(released);
});

test('an expired reservation makes room for the next before anybody sweeps', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 1));
  await reserve(world, organization, 'forgotten', { expiresInSeconds: 1 });
  world.clock.set(new Date(now.getTime() + 1_000));

  expect((await reserve(world, organization, 'next')).errors).toEqual([]);
});

test('what cannot be reserved is refused by name', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 3), metered('storage', 3));
  await consume(world.execute, organization, 'taken');
  const wrong = {
    meter: await reserve(world, organization, 'k', { meter: 'nope' }),
    kind: await reserve(world, organization, 'k', { meter: 'storage' }),
    time: await reserve(world, organization, 'k', { expiresInSeconds: 0 }),
    quantity: await reserve(world, organization, 'k', { quantity: 0 }),
    key: await reserve(world, organization, 'taken'),
  };

  expect(
    Object.values(wrong).map(({ errors }) => [errors[0].__typename, errors[0].path[1], errors[0].message]),
  ).toEqual([
    ['NotFound', 'meter', 'meter: there is no meter "nope".'],
    ['InvalidValue', 'meter', 'meter: storage counts LATEST; only SUM and COUNT can be reserved.'],
    ['InvalidValue', 'expiresInSeconds', 'expiresInSeconds: must be from 1 to 86,400.'],
    ['InvalidValue', 'quantity', 'quantity: must be a whole number from 1 to 1,000,000,000,000.'],
    ['InvalidValue', 'key', 'key: this key was counted or reserved for something else. Use a new key for a new event.'],
  ]);
});

test('another organization has no such reservation', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 3));
  const { reservation: made } = await reserve(world, organization, 'mine');
  const other = world.newOrganization();

  const missing = { __typename: 'NotFound', message: 'id: there is no such reservation.' };
  expect((await commit(world, other, made.id)).errors).toEqual([expect.objectContaining(missing)]);
  expect((await release(world, other, made.id)).errors).toEqual([expect.objectContaining(missing)]);
});
