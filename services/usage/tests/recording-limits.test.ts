import { expect } from 'vitest';
import { metered, test, usedOf } from './fixtures.ts';
import { consume, consumeUsage, oneTo, record } from './operations.ts';

const december = '2026-12-01T00:00:00.000Z';

const accepted = (used: number, limit: number | null, resetsAt: string | null = december, key = 'leads') => ({
  usage: {
    meter: { key },
    used: `${used}`,
    limit: limit === null ? null : `${limit}`,
    remaining: limit === null ? null : `${Math.max(limit - used, 0)}`,
    resetsAt,
  },
  errors: [],
});
const exceeded = (used: number, limit: number, meter = 'leads') => ({
  usage: null,
  errors: [
    {
      __typename: 'LimitExceeded',
      code: 'LIMIT_EXCEEDED',
      path: ['input', 'quantity'],
      message: `The plan allows ${limit} ${meter} and ${used} are used. Wait until the count begins anew, or upgrade.`,
      used: `${used}`,
      limit: `${limit}`,
      resetsAt: december,
    },
  ],
});
const refused = (__typename: string, code: string, field: string, message: string) => ({
  usage: null,
  errors: [{ __typename, code, path: ['input', field], message }],
});

test('with a limit of 50 exactly 50 of 100 calls to two processes succeed', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 50));
  const second = await world.startService();
  const executeInSecond = world.executeAs(second.subgraph);

  const answers = await Promise.all(
    oneTo(100).map((key) => consume(key % 2 ? world.execute : executeInSecond, organization, key)),
  );

  const counts = answers.filter(({ errors }) => errors.length === 0).map(({ usage }) => Number(usage.used));
  expect(counts.toSorted((a, b) => a - b)).toEqual(oneTo(50));
  expect(answers.filter(({ errors }) => errors.length > 0)).toEqual(Array.from({ length: 50 }, () => exceeded(50, 50)));
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '50' });
});

test('a key consumed 20 times at once counts once, and each call is answered like the first', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 1));

  const answers = await Promise.all(oneTo(20).map(() => consume(world.execute, organization, 'same')));

  expect(answers).toEqual(Array.from({ length: 20 }, () => accepted(1, 1)));
});

test('a repeated key is answered like the first, at the limit and after a change of plan', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 2));
  await consume(world.execute, organization, 'first');
  await consume(world.execute, organization, 'second');

  const atTheLimit = await consume(world.execute, organization, 'first');
  await organization.entitle(2);
  const withoutThePlan = await consume(world.execute, organization, 'first');

  expect([atTheLimit, withoutThePlan]).toEqual([accepted(1, 2), accepted(1, 2)]);
});

test('a key that counted something else is refused; one that was recorded is answered with the count', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 9));
  await record(world.execute, organization, { key: 'k', meter: 'leads', quantity: 3 });

  const other = await consume(world.execute, organization, 'k', { quantity: 4 });
  const same = await consume(world.execute, organization, 'k', { quantity: 3 });

  const message = 'key: this key was counted for 3 leads. Use a new key for a new event.';
  expect([other, same]).toEqual([refused('InvalidValue', 'INVALID_VALUE', 'key', message), accepted(3, 9)]);
});

test('a newer plan lets the next call pass, and an older version that comes late changes nothing', async ({
  world,
  organization,
}) => {
  await organization.entitle(2, metered('leads', 1));
  await consume(world.execute, organization, 'a');
  const atTheLimit = await consume(world.execute, organization, 'b');

  await organization.entitle(3, metered('leads', 500), metered('messages', 10, 'DAY'));
  const upgraded = await consume(world.execute, organization, 'b');
  await organization.entitle(2, metered('leads', 1));
  await organization.entitle(3, metered('leads', 2));

  expect([atTheLimit, upgraded]).toEqual([exceeded(1, 1), accepted(2, 500)]);
  expect(await consume(world.execute, organization, 'c')).toEqual(accepted(3, 500));
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '3', messages: '0' });
});

test('meters not reset after a plan change: what was used stays until its period ends, whatever the plan, and then the count begins anew', async ({
  world,
  organization,
}) => {
  const january = '2027-01-01T00:00:00.000Z';
  await organization.entitle(1, metered('leads', 50));
  await consume(world.execute, organization, 'on the first plan', { quantity: '45' });
  await organization.entitle(2, metered('leads', 100));
  const upgraded = await consume(world.execute, organization, 'on the larger plan');
  await organization.entitle(3, metered('leads', 40));
  const downgraded = await consume(world.execute, organization, 'on the smaller plan');
  world.clock.set(december);
  const renewed = await consume(world.execute, organization, 'in the next period');
  await organization.entitle(4, metered('leads', 10, 'DAY'));
  const byTheDay = await consume(world.execute, organization, 'on a plan that counts by the day');

  expect(upgraded).toEqual(accepted(46, 100));
  expect(downgraded).toEqual(exceeded(46, 40));
  expect(renewed).toEqual(accepted(1, 40, january));
  expect(byTheDay).toEqual(accepted(2, 10, '2026-12-02T00:00:00.000Z'));
});

test('each kind of limit is kept as it is meant', async ({ world, organization }) => {
  await organization.entitle(
    1,
    metered('leads', 2, 'MONTH', 'SOFT'),
    metered('bytes', null, 'NEVER'),
    metered('campaigns', 2),
    metered('storage', 5),
  );
  const kinds = {
    soft: { quantity: 3 },
    unlimited: { meter: 'bytes', quantity: '900000000000' },
    counted: { meter: 'campaigns', quantity: 9 },
  };

  const answers = [];
  for (const [key, input] of Object.entries({
    ...kinds,
    excluded: { meter: 'messages' },
    latest: { meter: 'storage', quantity: 4 },
  })) {
    answers.push(await consume(world.execute, organization, key, input));
  }

  expect(answers).toEqual([
    accepted(3, 2),
    accepted(900_000_000_000, null, null, 'bytes'),
    accepted(1, 2, december, 'campaigns'),
    { usage: null, errors: [{ ...exceeded(0, 0, 'messages').errors[0], resetsAt: '2026-11-22T00:00:00.000Z' }] },
    accepted(4, 5, december, 'storage'),
  ]);
});

test('what cannot be right is refused by name', async ({ world, organization }) => {
  await organization.entitle(1, metered('leads', 50));

  const unknown = await consume(world.execute, organization, 'k', { meter: 'nope' });
  const nothing = await consume(world.execute, organization, 'k', { quantity: 0 });

  expect([unknown, nothing]).toEqual([
    refused('NotFound', 'NOT_FOUND', 'meter', 'meter: there is no meter "nope".'),
    refused(
      'InvalidValue',
      'INVALID_VALUE',
      'quantity',
      'quantity: must be a whole number from 1 to 1,000,000,000,000.',
    ),
  ]);
});

test('until billing has said what may be used, the caller is asked to come back', async ({ world, organization }) => {
  const answer = await consume(world.execute, organization, 'k');

  expect(answer).toEqual([
    expect.objectContaining({
      message: 'The organization is being set up. Try again in a moment.',
      extensions: expect.objectContaining({ code: 'UNAVAILABLE' }),
    }),
  ]);
  await organization.entitle(1, metered('leads', 50));
  expect(await consume(world.execute, organization, 'k')).toEqual(accepted(1, 50));
});

test('with an Idempotency-Key a repeated request gets the stored answer, and another request is told that the key is taken', async ({
  world,
  organization,
}) => {
  await organization.entitle(1, metered('leads', 50));
  const ask = (quantity: number) =>
    world.execute(
      organization.owner,
      consumeUsage,
      { input: { meter: 'leads', key: 'k', quantity } },
      { idempotencyKey: 'one' },
    );
  const answers = await Promise.all([ask(2), ask(2), ask(2)]);
  const other = await ask(3);

  expect(answers.map(({ data }) => data.consumeUsage)).toEqual([accepted(2, 50), accepted(2, 50), accepted(2, 50)]);
  expect(other.errors?.map(({ extensions }) => extensions['code'])).toEqual(['IDEMPOTENCY_CONFLICT']);
  expect(await usedOf(world.execute, organization)).toEqual({ leads: '2' });
});
