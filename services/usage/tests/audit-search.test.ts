import { randomUUID } from 'node:crypto';
import { connect, connectPool } from '@tenantry/database';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { toEntryFilter } from '../src/audit-log/filter.ts';
import { findAuditEntriesBefore } from '../src/audit-log/store.ts';
import type { AuditLogFilter } from '../src/generated/schema.ts';
import type { DB } from '../src/generated/tables.ts';
import { act, person, read } from './audit-acts.ts';
import { now, type Organization, referenceTo, test, type World } from './fixtures.ts';

const found = `auditLog(filter: $filter, first: $first, after: $after) { nodes { action } pageInfo { endCursor hasNextPage } }`;

const searching = `query ($of: [_Any!]!, $filter: AuditLogFilter) { _entities(representations: $of) { ... on Organization {
  auditLog(filter: $filter) { nodes { id } } } } }`;
const of = (organization: Organization) => ({ of: [referenceTo(organization)] });

async function search(world: World, organization: Organization, filter: object, more: object = {}) {
  const variables = { filter, first: 20, after: null, ...more };
  const { auditLog } = await read(world.execute, organization, found, variables);
  return auditLog.nodes.map(({ action }: { action: string }) => action);
}

test('entries are found by who, what, what to, when, in which request and how it ended, and by all at once', async ({
  world,
  organization,
}) => {
  const [user, key, membership] = [randomUUID(), randomUUID(), randomUUID()];
  const target = { type: 'mem', id: membership };
  act(world, organization, { action: 'identity.first', actor: person(user), targets: [target, target] });
  act(world, organization, {
    action: 'identity.second',
    actor: { kind: 'api_key', id: key, userId: user },
    requestId: 'r-2',
  });
  await world.service.caughtUp();
  world.clock.advance({ hours: 1 });
  act(world, organization, { action: 'identity.third', actor: { kind: 'service', id: 'trials' }, outcome: 'FAILURE' });
  act(world, organization, { action: 'identity.first', actor: person(randomUUID()), targets: [target] });
  await world.service.caughtUp();

  const between = new Date(now.getTime() + 60_000).toISOString();
  const filters: [object, string[]][] = [
    [{ action: 'identity.first' }, ['first', 'first']],
    [{ actor: encodeId('usr', user) }, ['first']],
    [{ actor: encodeId('key', key) }, ['second']],
    [{ actor: 'trials' }, ['third']],
    [{ userId: encodeId('usr', user) }, ['second', 'first']],
    [{ target: encodeId('mem', membership) }, ['first', 'first']],
    [{ requestId: 'r-2' }, ['second']],
    [{ outcome: 'FAILURE' }, ['third']],
    [{ recordedFrom: between }, ['first', 'third']],
    [{ recordedBefore: between }, ['second', 'first']],
    [{ recordedFrom: between, recordedBefore: between }, []],
    [{ recordedFrom: '2030-01-01T00:00:00Z' }, []],
    [{ recordedBefore: '2030-01-01T00:00:00Z' }, ['first', 'third', 'second', 'first']],
    [{ target: encodeId('mem', membership), action: 'identity.first', recordedFrom: between }, ['first']],
    [{ actor: encodeId('usr', randomUUID()) }, []],
  ];
  for (const [filter, actions] of filters)
    expect([filter, await search(world, organization, filter)]).toEqual([
      filter,
      actions.map((action) => `identity.${action}`),
    ]);
});

test('a NUL character in what is looked for or asked for is refused as the caller’s mistake', async ({
  world,
  organization,
}) => {
  act(world, organization);
  await world.service.caughtUp();
  const searched = [];
  for (const field of ['action', 'actor', 'target', 'requestId'])
    searched.push(
      await world.execute(organization.owner, searching, { ...of(organization), filter: { [field]: 'a\0' } }),
    );
  const asked = await world.execute(
    organization.owner,
    'mutation ($input: ExportAuditLogInput!) { exportAuditLog(input: $input) { auditExport { id } } }',
    { input: { filter: { action: 'a\0' } } },
  );

  const codes = [...searched, asked].map(({ errors }) => errors?.map(({ extensions }) => extensions['code']));
  expect(codes).toEqual(Array.from({ length: 5 }, () => ['BAD_USER_INPUT']));
});

test('what is found is read in pages, each from where the last one ended', async ({ world, organization }) => {
  for (let index = 1; index <= 5; index += 1) {
    act(world, organization, { action: 'identity.other' });
    act(world, organization, { action: 'identity.sought', requestId: `r-${index}` });
  }
  await world.service.caughtUp();
  const filter = { action: 'identity.sought' };

  const first = await read(world.execute, organization, found, { filter, first: 3, after: null });
  const rest = await search(world, organization, filter, { after: first.auditLog.pageInfo.endCursor });

  expect([first.auditLog.nodes.length, first.auditLog.pageInfo.hasNextPage, rest.length]).toEqual([3, true, 2]);
});

// The plan of a page may not depend on how many entries there are: it must read no more of them than it returns.
test('among thirty thousand entries a page is found by an index alone, whatever is looked for', async ({
  world,
  organization,
}) => {
  const [user, membership] = [randomUUID(), randomUUID()];
  const owner = connectPool({ url: world.url, service: 'usage', role: 'owner', max: 1 });
  await owner.query(`SELECT set_config('app.org_id', $1, false), set_config('statement_timeout', '0', false)`, [
    organization.id,
  ]);
  await owner.query(
    `INSERT INTO audit_entry (number, id, action, actor, targets, outcome, occurred_at, recorded_at, request_id)
     SELECT number, gen_random_uuid(), 'identity.act' || number % 50,
       jsonb_build_object('kind', 'user', 'id', CASE WHEN number % 100 = 7 THEN $1 ELSE md5((number % 300)::text) END,
         'userId', CASE WHEN number % 100 = 7 THEN $1 ELSE md5((number % 300)::text) END),
       jsonb_build_array(jsonb_build_object('type', 'mem', 'id', CASE WHEN number % 100 = 8 THEN $2 ELSE md5((number % 900)::text) END)),
       CASE WHEN number % 1000 = 9 THEN 'FAILURE' ELSE 'SUCCESS' END, now(),
       timestamptz '2026-01-01' + number * interval '1 minute', 'r-' || number / 3
     FROM generate_series(1, 30000) number`,
    [user, membership],
  );
  await owner.query(
    `INSERT INTO audit_target SELECT org_id, targets -> 0 ->> 'id', number FROM audit_entry WHERE org_id = $1`,
    [organization.id],
  );
  await owner.query('ANALYZE audit_entry');
  await owner.query('ANALYZE audit_target');

  const time = new Date('2026-01-15T00:00:00Z');
  const filters: Partial<AuditLogFilter>[] = [
    {},
    { action: 'identity.act7' },
    { actor: encodeId('usr', user) },
    { userId: user },
    { target: encodeId('mem', membership) },
    { requestId: 'r-500' },
    { outcome: 'FAILURE' },
    { recordedBefore: time },
    { recordedFrom: time },
    { actor: encodeId('usr', user), recordedBefore: time },
    { target: encodeId('mem', membership), recordedBefore: time },
    { action: 'identity.act7', recordedBefore: time },
  ];
  const runtime = connectPool({ url: world.url, service: 'usage', role: 'runtime', max: 1 });
  await runtime.query(`SELECT set_config('app.org_id', $1, false)`, [organization.id]);
  const steps: Step[] = [];
  const observe = (step: object) => void steps.push(step as Step);
  const database = connect<DB>({ url: world.url, service: 'usage', max: 1, observe });
  const reads: object[] = [];
  for (const filter of filters) {
    const rows = await findAuditEntriesBefore(database.tenant(organization.id), toEntryFilter(filter), '29000', 21);
    const [{ sql, values }, ...more] = steps.splice(0) as [Step, ...Step[]];
    const { rows: plans } = await runtime.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${sql}`, [...values]);
    const scans = scansOf(plans[0]['QUERY PLAN'][0].Plan);
    reads.push({
      filter,
      isFound: rows.length > 0 && more.length === 0,
      isByIndex: scans.every((scan) => scan['Node Type'].startsWith('Index')),
      isLittle: scans.every(
        (scan) => (scan['Actual Rows'] + (scan['Rows Removed by Filter'] ?? 0)) * scan['Actual Loops'] < 100,
      ),
    });
  }
  await Promise.all([database.close(), runtime.end(), owner.end()]);

  expect(reads).toEqual(filters.map((filter) => ({ filter, isFound: true, isByIndex: true, isLittle: true })));
});

interface Step {
  readonly sql: string;
  readonly values: readonly unknown[];
}
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** Everything that reads a table. */
function scansOf(node: PlanNode): PlanNode[] {
  return [...(node['Relation Name'] ? [node] : []), ...(node.Plans ?? []).flatMap(scansOf)];
}
