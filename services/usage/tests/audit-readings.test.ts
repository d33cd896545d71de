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
