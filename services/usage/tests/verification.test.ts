import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect } from 'vitest';
import { metered, now, test } from './fixtures.ts';
import { mutate, oneTo, record } from './operations.ts';

/** Runs usage:verify as its npm script does, and answers what it says and how it ends. */
function verify(environment: Record<string, string>) {
  const file = join(import.meta.dirname, '../src/verification/main.ts');
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const env = { PATH, NODE_COMPILE_CACHE, ...environment };
  return new Promise<{ code: number; said: string }>((resolve) => {
    execFile(execPath, [file], { env }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: `${stdout}${stderr}` }),
    );
  });
}

test('usage:verify ends well while counters agree with events and reservations, and with 1 and the place when not', async ({
  world,
  organization,
}) => {
  const environment = { USAGE_DATABASE_URL: world.url };
  await organization.entitle(1, metered('leads', null));
  await record(world.execute, organization, ...oneTo(3).map((key) => ({ key: `${key}`, meter: 'leads', quantity: 2 })));
  const reserve = 'mutation ($input: ReserveUsageInput!) { reserveUsage(input: $input) { errors { __typename } } }';
  await mutate(world.execute, organization.owner, reserve, { meter: 'leads', key: 'held', quantity: 4 });
  const tamper = (change: string) =>
    world.tamper(`UPDATE usage_count SET ${change} WHERE org_id = $1 AND scope = 'DAY'`, organization.id);

  const agreed = await verify(environment);
  await tamper('used = used + 1, reserved = 5');
  const drifted = await verify(environment);
  await tamper('used = used - 1, reserved = 4');

  const day = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`;
  expect(agreed).toEqual({
    code: 0,
    said: '3 events of 1 organizations were counted anew, and held against 5 counters.\nThey agree.\n',
  });
  expect(drifted.code).toBe(1);
  expect(drifted.said.split('\n').slice(1)).toEqual([
    `drift in organization ${organization.id}, leads DAY ${day}: 7 of 3 events is stored, 6 of 3 events was counted`,
    `drift in organization ${organization.id}, leads DAY ${day} reserved: 5 is stored, 4 was counted`,
    '2 counters drift.',
    '',
  ]);
});

test('without a database it says what it needs', async () => {
  expect(await verify({})).toEqual({ code: 1, said: expect.stringContaining('USAGE_DATABASE_URL') });
});
