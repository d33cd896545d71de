import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { act, read } from './audit-acts.ts';
import { now, referenceTo, test } from './fixtures.ts';

const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const list = 'auditLog(first: 100) { nodes { action actor personal { after } } }';

test('who reads the log is in it an hour later, once however often they looked', async ({ world, organization }) => {
  const { owner, admin, member } = organization;
  act(world, organization);
  await world.service.caughtUp();
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Organization { ${list} } } }`;

  for (let looked = 0; looked < 3; looked += 1) await read(world.execute, organization, list);
  world.clock.set(later(10));
  await world.execute(admin, query, { of: [referenceTo(organization)] });
  const refused = await world.execute(member, query, { of: [referenceTo(organization)] });
  await world.service.sweep();
  await world.service.caughtUp();
  const meanwhile = await read(world.execute, organization, list);
  world.clock.set(later(70));
  await Promise.all([world.service.sweep(), world.service.sweep()]);
  await world.service.caughtUp();
  const { auditLog } = await read(world.execute, organization, list);

  expect(refused.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  const refusal = {
    action: 'usage.auditLog',
    actor: encodeId('usr', member.userId ?? ''),
    personal: { after: { refusal: { code: 'FORBIDDEN', permission: 'AUDIT_READ' } } },
  };
  const acted = { action: 'identity.act', actor: 'test', personal: null };
  expect(meanwhile.auditLog.nodes).toEqual([refusal, acted]);
  const reading = (userId: string | null, at: Date) => ({
    action: 'usage.readAuditLog',
    actor: encodeId('usr', userId ?? ''),
    personal: { after: { firstRead: at.toISOString() } },
  });
  expect(auditLog.nodes).toEqual([reading(admin.userId, later(10)), reading(owner.userId, now), refusal, acted]);
});

test('who reads entries by their IDs has read the log as well, in one note for all of them', async ({
  world,
  organization,
}) => {
  const { owner, admin } = organization;
  for (let acted = 0; acted < 5; acted += 1) act(world, organization);
  await world.service.caughtUp();
  const { auditLog } = await read(world.execute, organization, 'auditLog(first: 100) { nodes { id } }');
  const of = auditLog.nodes.map(({ id }: { id: string }) => ({ __typename: 'AuditEntry', id }));
  const { statements, execute, close } = world.observe();
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on AuditEntry { action } } }';
  const foreign = await execute(world.newOrganization().owner, query, { of });
  const { data } = await execute(admin, query, { of });
  await close();
  const readers = await world.stored<{ actor: { userId: string } }>(
    'SELECT actor FROM audit_reading WHERE org_id = $1 ORDER BY read_at, actor',
    organization.id,
  );

  expect(data._entities).toEqual(of.map(() => ({ action: 'identity.act' })));
  expect(foreign.data._entities).toEqual(of.map(() => null));
  expect(readers.map(({ actor }) => actor.userId).toSorted()).toEqual([owner.userId, admin.userId].toSorted());
  expect(statements.filter((sql) => sql.includes('INSERT INTO audit_reading'))).toHaveLength(1);
});
