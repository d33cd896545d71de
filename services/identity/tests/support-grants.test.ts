import { randomUUID } from 'node:crypto';
import { systemClock } from '@tenantry/database';
import { decodeId, encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { noteSupportUse } from '../src/support-grants/note-support-use.ts';
import { atOnce, test } from './fixtures.ts';
import { eventsOf, newStaffMember } from './staff-fixtures.ts';

const grantFields = 'id staffName membershipId access reason ticket openedAt expiresAt endedAt revokedBy { email }';
const open = `mutation ($input: OpenSupportGrantInput!) { openSupportGrant(input: $input) {
  supportGrant { ${grantFields} } errors { __typename ... on UserError { code path } }
} }`;
const close = `mutation ($input: CloseSupportGrantInput!) { closeSupportGrant(input: $input) {
  supportGrant { endedAt revokedBy { email } } errors { ... on UserError { code path } }
} }`;
const revoke = `mutation ($id: ID!) { revokeSupportGrant(input: { supportGrantId: $id }) {
  supportGrant { endedAt revokedBy { email } } errors { ... on UserError { code path } }
} }`;
const list = `query ($first: Int, $after: String) { organization { supportGrants(first: $first, after: $after) {
  nodes { ${grantFields} } pageInfo { hasNextPage endCursor }
} } }`;

const terms = { reason: 'Imports fail', ticket: 'HELP-7', minutes: 30, access: 'READ' };

test('staff open a grant, which the organization sees and revokes', async ({ identity, organization, execute }) => {
  const staff = await newStaffMember(identity.admin);
  const membershipId = encodeId('mem', organization.member.membershipId);
  const input = { organizationId: encodeId('org', organization.id), membershipId, ...terms, access: 'WRITE' };

  const opened = await execute(staff.actor, open, { input });
  const seen = await execute(organization.admin, list);
  const { supportGrant } = opened.data.openSupportGrant;
  const revoked = await execute(organization.admin, revoke, { id: supportGrant.id });
  const again = await execute(organization.owner, revoke, { id: supportGrant.id });

  expect(opened.data.openSupportGrant).toEqual({
    supportGrant: {
      id: expect.stringMatching(/^sgr_/),
      staffName: staff.name,
      membershipId,
      access: 'WRITE',
      reason: terms.reason,
      ticket: terms.ticket,
      openedAt: expect.any(String),
      expiresAt: expect.any(String),
      endedAt: null,
      revokedBy: null,
    },
    errors: [],
  });
  expect(Date.parse(supportGrant.expiresAt) - Date.parse(supportGrant.openedAt)).toBe(30 * 60_000);
  expect(seen.data.organization.supportGrants.nodes).toEqual([supportGrant]);
  const ended = { endedAt: expect.any(String), revokedBy: { email: organization.admin.email } };
  expect(revoked.data.revokeSupportGrant).toEqual({ supportGrant: ended, errors: [] });
  expect(again.data.revokeSupportGrant).toEqual(revoked.data.revokeSupportGrant);
  const events = await eventsOf(identity.admin, organization.id);
  expect(events.map(({ type, data, actor }) => [type, data['action'] ?? data['staffName'], actor])).toEqual([
    ['identity.support_grant.opened', staff.name, { kind: 'staff', id: staff.id, userId: null }],
    ['identity.audit.recorded', 'identity.openSupportGrant', { kind: 'staff', id: staff.id, userId: null }],
    ['identity.support_grant.ended', staff.name, expect.objectContaining({ id: organization.admin.userId })],
    ['identity.audit.recorded', 'identity.revokeSupportGrant', expect.objectContaining({ kind: 'user' })],
    ['identity.audit.recorded', 'identity.revokeSupportGrant', expect.objectContaining({ kind: 'user' })],
  ]);
});

test('of a hundred grants opened at once one is open', async ({ identity, organization, execute }) => {
  const { actor } = await newStaffMember(identity.admin);
  const input = { organizationId: encodeId('org', organization.id), ...terms };
  // Connections are open from here on, or the first one would be done before the second one begins.
  await atOnce(100, () => execute(organization.owner, list));

  const answers = await atOnce(100, () => execute(actor, open, { input }));

  const codes = answers.map(({ data }) => data.openSupportGrant.errors[0]?.code ?? 'OPENED');
  expect(codes.toSorted()).toEqual(['OPENED', ...Array.from({ length: 99 }, () => 'SUPPORT_GRANT_OPEN')]);
  const { rows } = await identity.admin.query('SELECT FROM support_grant WHERE org_id = $1', [organization.id]);
  expect(rows).toHaveLength(1);
});

test('a grant is opened on proper terms alone', async ({ identity, organization, otherOrganization, execute }) => {
  const { actor } = await newStaffMember(identity.admin);
  const valid = { organizationId: encodeId('org', organization.id), ...terms };
  const refusalOf = async (change: object) => {
    const { data } = await execute(actor, open, { input: { ...valid, ...change } });
    return data.openSupportGrant;
  };
  const refused = (code: string, field: string) => ({
    supportGrant: null,
    errors: [expect.objectContaining({ code, path: ['input', field] })],
  });

  expect(await refusalOf({ reason: ' ' })).toEqual(refused('INVALID_VALUE', 'reason'));
  expect(await refusalOf({ ticket: '' })).toEqual(refused('INVALID_VALUE', 'ticket'));
  expect(await refusalOf({ minutes: 0 })).toEqual(refused('INVALID_VALUE', 'minutes'));
  expect(await refusalOf({ minutes: 61 })).toEqual(refused('INVALID_VALUE', 'minutes'));
  expect(await refusalOf({ access: 'WRITE' })).toEqual(refused('INVALID_VALUE', 'membershipId'));
  expect(await refusalOf({ organizationId: encodeId('org', randomUUID()) })).toEqual(
    refused('NOT_FOUND', 'organizationId'),
  );
  const foreign = await refusalOf({ membershipId: encodeId('mem', otherOrganization.member.membershipId) });
  expect(foreign).toEqual(refused('NOT_FOUND', 'membershipId'));
  expect(await refusalOf({ membershipId: encodeId('mem', randomUUID()) })).toEqual(foreign);
  await identity.admin.query(`UPDATE organization SET status = 'SUSPENDED' WHERE id = $1`, [organization.id]);
  expect(await refusalOf({})).toEqual(refused('ORGANIZATION_NOT_ACTIVE', 'organizationId'));
});

test('staff close their own grants and nobody else’s; then another can be opened', async ({
  identity,
  organization,
  execute,
}) => {
  const [sasha, toni] = [await newStaffMember(identity.admin), await newStaffMember(identity.admin)];
  const organizationId = encodeId('org', organization.id);
  const openOne = async () => {
    const { data } = await execute(sasha.actor, open, { input: { organizationId, ...terms } });
    return data.openSupportGrant.supportGrant.id as string;
  };
  const supportGrantId = await openOne();

  const byToni = await execute(toni.actor, close, { input: { organizationId, supportGrantId } });
  const bySasha = await execute(sasha.actor, close, { input: { organizationId, supportGrantId } });

  expect(byToni.data.closeSupportGrant).toEqual({
    supportGrant: null,
    errors: [{ code: 'NOT_FOUND', path: ['input', 'supportGrantId'] }],
  });
  expect(bySasha.data.closeSupportGrant).toEqual({
    supportGrant: { endedAt: expect.any(String), revokedBy: null },
    errors: [],
  });
  expect(await openOne()).not.toBe(supportGrantId);
});

test('only those who manage security revoke, and only what is their organization’s', async ({
  identity,
  organization,
  otherOrganization,
  execute,
}) => {
  const { actor } = await newStaffMember(identity.admin);
  const { data } = await execute(actor, open, {
    input: { organizationId: encodeId('org', organization.id), ...terms },
  });
  const { id } = data.openSupportGrant.supportGrant;

  const byMember = await execute(organization.member, revoke, { id });
  const byStranger = await execute(otherOrganization.owner, revoke, { id });
  const ofNothing = await execute(otherOrganization.owner, revoke, { id: encodeId('sgr', randomUUID()) });
  const seenByMember = await execute(organization.member, list);
  const seenElsewhere = await execute(otherOrganization.owner, list);

  expect([byMember, seenByMember].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual([
    'FORBIDDEN',
    'FORBIDDEN',
  ]);
  expect(byStranger.data.revokeSupportGrant.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(ofNothing.data).toEqual(byStranger.data);
  expect(seenElsewhere.data.organization.supportGrants.nodes).toEqual([]);
});

test('grants are listed newest first, and a page of many costs as many statements as a page of one', async ({
  identity,
  organization,
  execute,
}) => {
  const organizationId = encodeId('org', organization.id);
  const ids: string[] = [];
  for (let index = 0; index < 3; index += 1) {
    const { actor } = await newStaffMember(identity.admin);
    const { data } = await execute(actor, open, { input: { organizationId, ...terms } });
    ids.push(data.openSupportGrant.supportGrant.id);
    await execute(organization.owner, revoke, { id: ids.at(-1) });
  }
  const page = async (variables: Record<string, unknown>) => {
    identity.statements.length = 0;
    const { data } = await execute(organization.owner, list, variables);
    return { ...data.organization.supportGrants, statements: identity.statements.length };
  };

  const all = await page({ first: 100 });
  const first = await page({ first: 1 });
  const rest = await page({ first: 100, after: first.pageInfo.endCursor });

  expect(all.nodes.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
  expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  expect(all.statements).toBe(first.statements);
});

test('what staff ask under a grant is on record before they are answered, with who, as whom and why', async ({
  identity,
  organization,
  otherOrganization,
  execute,
}) => {
  const { admin, database } = identity;
  const staff = await newStaffMember(admin);
  const { userId, membershipId } = organization.member;
  const input = {
    organizationId: encodeId('org', organization.id),
    membershipId: encodeId('mem', membershipId),
    ...terms,
  };
  const opened = await execute(staff.actor, open, { input });
  const grantId = decodeId(opened.data.openSupportGrant.supportGrant.id)!.uuid;
  const act = { staffName: staff.name, grantId, userId };
  const under = (org: string) => ({ ...staff.actor, org, membership: membershipId, act });
  const use = { requestId: 'req-1', operation: 'query', name: 'LookAround' };

  const noted = await noteSupportUse(database, systemClock, { ...use, actor: under(organization.id) });
  const unnamed = await noteSupportUse(database, systemClock, { ...use, name: null, actor: under(organization.id) });
  const elsewhere = await noteSupportUse(database, systemClock, { ...use, actor: under(otherOrganization.id) });
  const without = await noteSupportUse(database, systemClock, { ...use, actor: staff.actor });

  const impersonator = { staffId: staff.id, name: staff.name, grantId };
  const entry = (name: string | null) => ({
    type: 'identity.audit.recorded',
    actor: { kind: 'user', id: userId, userId, impersonator },
    data: {
      action: 'identity.supportUse',
      targets: [{ type: 'sgr', id: grantId }, ...(name === null ? [] : [{ type: 'operation', id: name }])],
      outcome: 'SUCCESS',
      before: null,
      after: { operation: 'query', name, reason: terms.reason, ticket: terms.ticket },
      ip: null,
      userAgent: null,
    },
  });
  expect([noted, unnamed, elsewhere, without]).toEqual([true, true, false, false]);
  expect((await eventsOf(admin, organization.id)).slice(2)).toEqual([entry('LookAround'), entry(null)]);
  expect(await eventsOf(admin, otherOrganization.id)).toEqual([]);
});
