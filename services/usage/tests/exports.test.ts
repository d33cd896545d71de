import { encodeId } from '@tenantry/graphql';
import { testOrganization } from '@tenantry/testing';
import { expect } from 'vitest';
import { now } from './fixtures.ts';
import { oneTo } from './operations.ts';
import { day, test } from './export-fixtures.ts';

test('events are put in a file, in the order in which they happened', async ({ world, organization }) => {
  const at = (time: string) => `2026-11-20T${time}Z`;
  await world.record(
    organization,
    { key: 'late', meter: 'tokens', quantity: 2, occurredAt: at('23:59:59.999'), subject: 'a "customer"' },
    { key: 'b', meter: 'tokens', occurredAt: at('00:00:00'), user: null, properties: { model: 'large', n: 1 } },
    { key: 'a', meter: 'calls', occurredAt: at('00:00:00'), subject: '=1+1' },
    { key: 'before', meter: 'tokens', occurredAt: '2026-11-19T23:59:59.999Z' },
    { key: 'after', meter: 'tokens', occurredAt: '2026-11-21T00:00:00Z' },
  );
  const asked = await world.ask(organization, {});
  await world.ask(organization, { format: 'CSV', meters: ['tokens', 'tokens'] });
  await world.ask(organization, { meters: ['calls'], to: '2026-11-20T00:00:00.001Z' });
  world.clock.set('2026-11-21T09:31:00Z');
  await world.record(organization, { key: 'too late', meter: 'tokens', occurredAt: at('12:00:00') });

  const made = await world.run();
  const [calls, csv, all] = await world.exportsOf(organization);
  const files = await Promise.all(
    [all, csv, calls].map(({ downloadPath }) => world.download(downloadPath, organization.owner)),
  );

  expect(asked).toMatchObject({
    usageExport: { status: 'QUEUED', eventCount: '0', percent: null, downloadPath: null },
  });
  expect([made, await world.run()]).toEqual([3, 0]);
  expect(all).toMatchObject({
    ...{ format: 'NDJSON', meters: null, from: '2026-11-20T00:00:00.000Z', to: '2026-11-21T00:00:00.000Z' },
    ...{ status: 'DONE', eventCount: '3', percent: 100, size: String(Buffer.byteLength(files[0]!.text)) },
    ...{
      createdAt: '2026-11-21T09:30:00.000Z',
      finishedAt: '2026-11-21T09:31:00.000Z',
      expiresAt: '2026-11-28T09:31:00.000Z',
    },
  });
  expect([csv.meters, csv.eventCount, calls.eventCount]).toEqual([['tokens'], '2', '1']);
  const user = encodeId('usr', organization.owner.userId!);
  const recordedAt = '2026-11-21T09:30:00.000Z';
  expect(files[0]!.text.split('\n').map((line) => line && JSON.parse(line))).toEqual([
    {
      key: 'a',
      meter: 'calls',
      quantity: 1,
      occurredAt: at('00:00:00.000'),
      recordedAt,
      subject: '=1+1',
      user,
      properties: null,
    },
    {
      key: 'b',
      meter: 'tokens',
      quantity: 1,
      occurredAt: at('00:00:00.000'),
      recordedAt,
      subject: null,
      user,
      properties: { model: 'large', n: 1 },
    },
    {
      key: 'late',
      meter: 'tokens',
      quantity: 2,
      occurredAt: at('23:59:59.999'),
      recordedAt,
      subject: 'a "customer"',
      user,
      properties: null,
    },
    '',
  ]);
  expect(files[1]!.text).toBe(
    'key,meter,quantity,occurredAt,recordedAt,subject,user,properties\r\n' +
      `b,tokens,1,${at('00:00:00.000')},${recordedAt},,${user},"{""n"": 1, ""model"": ""large""}"\r\n` +
      `late,tokens,2,${at('23:59:59.999')},${recordedAt},"a ""customer""",${user},\r\n`,
  );
  expect(files[1]!.headers.get('content-type')).toBe('text/csv; charset=utf-8');
});

test('what a spreadsheet would take for a formula is text', async ({ world, organization }) => {
  const subjects = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '|cmd', '＝1', "it's", 'a,b', 'plain'];
  await world.record(
    organization,
    ...subjects.map((subject, index) => ({ key: `${index}`, meter: 'tokens', occurredAt: day.from, subject })),
  );
  await world.ask(organization, { format: 'CSV' });
  await world.run();
  const [{ downloadPath }] = await world.exportsOf(organization);

  const { text } = await world.download(downloadPath, organization.owner);

  const written = text
    .split('\r\n')
    .slice(1, -1)
    .map((line) => /Z,(.*),usr_/.exec(line.replaceAll('.000Z', 'Z').replace(/^.*Z,.*Z,/, 'Z,'))?.[1]);
  expect(written).toEqual([
    '"\'=1+1"',
    '"\'+1"',
    '"\'-1"',
    '"\'@SUM(1)"',
    '"\'\t=1"',
    '"\'|cmd"',
    '"\'＝1"',
    '"it\'s"',
    '"a,b"',
    'plain',
  ]);
});

test('a file is the organization’s alone, needs the right to export, and is deleted after 7 days', async ({
  world,
  organization,
}) => {
  const other = testOrganization();
  await world.record(organization, { key: '1', meter: 'tokens', occurredAt: day.from });
  await world.ask(organization, {});
  const queued = await world.exportsOf(organization);
  await world.run();
  const [{ downloadPath }] = await world.exportsOf(organization);
  const status = async (actor: typeof other.owner, path = downloadPath) => (await world.download(path, actor)).status;

  expect(queued).toHaveLength(1);
  expect(await status(organization.owner)).toBe(200);
  expect(await status(other.owner)).toBe(404);
  expect(await status(organization.owner, `/usage-exports/${encodeId('uxp', organization.id)}`)).toBe(404);
  expect(await status(organization.owner, '/usage-exports/nonsense')).toBe(404);
  expect(await status(organization.viewer)).toBe(403);
  expect(await world.exportsOf(other)).toEqual([]);
  world.clock.set('2026-11-28T09:30:00Z');
  expect((await world.exportsOf(organization))[0]).toMatchObject({
    status: 'EXPIRED',
    downloadPath: null,
    percent: 100,
  });
  expect(await status(organization.owner)).toBe(404);
  await world.expire();
  world.clock.set(now);
  // Even if clocks went back.
  expect((await world.exportsOf(organization))[0].status).toBe('EXPIRED');
});

test('what cannot be exported is said by name', async ({ world, organization }) => {
  const refusal = async (input: object) => (await world.ask(organization, input)).errors;

  expect(await refusal({ to: day.from })).toMatchObject([{ code: 'INVALID_VALUE', path: ['input', 'to'] }]);
  expect(await refusal({ meters: ['tokens', 'nope'] })).toMatchObject([
    { path: ['input', 'meters'], message: expect.stringContaining('nope') },
  ]);
  expect(await refusal({ meters: [] })).toMatchObject([{ path: ['input', 'meters'] }]);
  expect(await world.ask(organization, {}, organization.viewer)).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  for (const _ of oneTo(20)) expect(await refusal({})).toEqual([]);
  expect(await refusal({})).toMatchObject([{ code: 'TOO_MANY_USAGE_EXPORTS' }]);
});
