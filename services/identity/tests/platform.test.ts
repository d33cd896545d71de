import { randomUUID } from 'node:crypto';
import { anonymous } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { subgraphSdl } from '@tenantry/schema';
import { isInputObjectType, parse, visit } from 'graphql';
import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';
import { eventsOf, newStaffMember } from './staff-fixtures.ts';

const search = `query ($search: String, $status: OrganizationStatus, $first: Int, $after: String) {
  platform { organizations(search: $search, status: $status, first: $first, after: $after) {
    nodes { id name slug status } pageInfo { hasNextPage endCursor }
  } }
}`;
const overview = `query ($id: ID!) { platform { organization(id: $id) {
  organization { id status suspendedAt suspensionReason suspensionMessage }
  memberCount owners { email membershipId } planKey openSupportGrants { reason }
} } }`;
const suspend = `mutation ($input: SuspendOrganizationInput!) { suspendOrganization(input: $input) {
  organization { status suspensionReason suspensionMessage }
  errors { __typename ... on UserError { code path } ... on OrganizationNotActive { status } }
} }`;
const resume = `mutation ($id: ID!) { resumeOrganization(input: { organizationId: $id }) {
  organization { status suspendedAt suspensionReason } errors { ... on UserError { code path } }
} }`;

test('staff find organizations by how the name or the slug begins, or by a member’s address', async ({
  identity,
  organization,
  otherOrganization,
  execute,
}) => {
  const { actor } = await newStaffMember(identity.admin);
  const name = `100%_ ${randomUUID()}`;
  await identity.admin.query('UPDATE organization SET name = $2 WHERE id = $1', [organization.id, name]);
  const found = async (term: string, status: string | null = null) => {
    const { data } = await execute(actor, search, { search: term, status });
    return data.platform.organizations.nodes.map(({ id }: { id: string }) => id);
  };
  const id = encodeId('org', organization.id);

  expect(await found(name.slice(0, 20).toUpperCase())).toEqual([id]);
  expect(await found(organization.slug)).toEqual([id]);
  expect(await found(` ${organization.viewer.email.toUpperCase()} `)).toEqual([id]);
  expect(await found(organization.viewer.email.slice(0, -1))).toEqual([]);
  expect(await found('%')).toEqual([]);
  expect(await found(organization.slug, 'SUSPENDED')).toEqual([]);
  expect(await found(otherOrganization.slug)).toEqual([encodeId('org', otherOrganization.id)]);
});

test('every organization is on one page, in the order of names, equal names too', async ({ identity, execute }) => {
  const { actor } = await newStaffMember(identity.admin);
  const name = `Twins ${randomUUID()}`;
  for (let index = 0; index < 5; index += 1) {
    const { id } = await identity.createOrganization();
    await identity.admin.query('UPDATE organization SET name = $2 WHERE id = $1', [id, name]);
  }

  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await execute(actor, search, { search: name, first: 2, after });
    const { nodes, pageInfo } = data.platform.organizations;
    seen.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);

  expect(new Set(seen).size).toBe(5);
  expect(seen).toEqual(seen.toSorted());
});

test('a cursor of the platform is good for nothing else, and no other for it', async ({
  identity,
  organization,
  execute,
}) => {
  const { actor } = await newStaffMember(identity.admin);
  const ofMembers = await execute(
    organization.owner,
    '{ organization { members(first: 1) { pageInfo { endCursor } } } }',
  );
  const after = ofMembers.data.organization.members.pageInfo.endCursor;

  const { errors } = await execute(actor, search, { after });

  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('a page of many organizations costs as many statements as a page of one', async ({ identity, execute }) => {
  const { actor } = await newStaffMember(identity.admin);
  const statementsFor = async (first: number) => {
    identity.statements.length = 0;
    await execute(actor, search, { first });
    return identity.statements.length;
  };

  expect(await statementsFor(100)).toBe(await statementsFor(1));
});

test('an overview shows who owns the organization, and the organization sees that staff looked', async ({
  identity,
  organization,
  execute,
}) => {
  const staff = await newStaffMember(identity.admin);
  const id = encodeId('org', organization.id);

  const { data } = await execute(staff.actor, overview, { id });

  expect(data.platform.organization).toEqual({
    organization: { id, status: 'ACTIVE', suspendedAt: null, suspensionReason: null, suspensionMessage: null },
    memberCount: 4,
    owners: [{ email: organization.owner.email, membershipId: encodeId('mem', organization.owner.membershipId) }],
    planKey: null,
    openSupportGrants: [],
  });
  expect(await eventsOf(identity.admin, organization.id)).toEqual([
    {
      type: 'identity.audit.recorded',
      actor: { kind: 'staff', id: staff.id, userId: null },
      data: expect.objectContaining({
        action: 'identity.platform.organization',
        targets: [{ type: 'org', id: organization.id }],
      }),
    },
  ]);
});

test('all that staff read is on record, a search and a look at nothing too, in no organization', async ({
  identity,
  execute,
}) => {
  const staff = await newStaffMember(identity.admin);

  const nothing = await execute(staff.actor, overview, { id: encodeId('org', randomUUID()) });
  await execute(staff.actor, search, { search: 'acme' });
  await execute(staff.actor, '{ platform { staff { name } } }');

  const { rows } = await identity.admin.query(
    `SELECT data ->> 'action' AS action, org_id FROM outbox WHERE actor ->> 'id' = $1 ORDER BY seq`,
    [staff.id],
  );
  expect(nothing.data).toEqual({ platform: { organization: null } });
  expect(rows).toEqual([
    { action: 'identity.platform.organization', org_id: null },
    { action: 'identity.platform.organizations', org_id: null },
    { action: 'identity.platform.staff', org_id: null },
  ]);
});

test('staff suspend an organization and resume it; each once, at a hundred at once', async ({
  identity,
  organization,
  execute,
}) => {
  const { actor } = await newStaffMember(identity.admin);
  const id = encodeId('org', organization.id);
  const input = { organizationId: id, reason: 'Unpaid since March', customerMessage: 'Please settle your invoices.' };
  // Connections are open from here on, or the first one would be done before the second one begins.
  await atOnce(100, () => execute(organization.owner, '{ organization { members { totalCount } } }'));

  const answers = await atOnce(100, () => execute(actor, suspend, { input }));
  const resumed = await execute(actor, resume, { id });
  const again = await execute(actor, resume, { id });

  const suspended = answers.filter(({ data }) => data.suspendOrganization.errors.length === 0);
  expect(suspended.map(({ data }) => data.suspendOrganization)).toEqual([
    {
      organization: { status: 'SUSPENDED', suspensionReason: input.reason, suspensionMessage: input.customerMessage },
      errors: [],
    },
  ]);
  expect(answers.find((answer) => answer !== suspended[0])?.data.suspendOrganization).toEqual({
    organization: null,
    errors: [
      {
        __typename: 'OrganizationNotActive',
        code: 'ORGANIZATION_NOT_ACTIVE',
        path: ['input', 'organizationId'],
        status: 'SUSPENDED',
      },
    ],
  });
  expect(resumed.data.resumeOrganization).toEqual({
    organization: { status: 'ACTIVE', suspendedAt: null, suspensionReason: null },
    errors: [],
  });
  expect(again.data.resumeOrganization).toEqual({
    organization: null,
    errors: [{ code: 'ORGANIZATION_NOT_SUSPENDED', path: ['input', 'organizationId'] }],
  });
  const events = await eventsOf(identity.admin, organization.id);
  expect(events.map(({ type, data }) => [type, data['message'] ?? data['action']])).toEqual([
    ['identity.organization.suspended', input.customerMessage],
    ['identity.audit.recorded', 'identity.suspendOrganization'],
    ['identity.organization.resumed', undefined],
    ['identity.audit.recorded', 'identity.resumeOrganization'],
  ]);
});

test('a suspension without a proper reason, or of nothing, is refused', async ({ identity, organization, execute }) => {
  const { actor } = await newStaffMember(identity.admin);
  const valid = { organizationId: encodeId('org', organization.id), reason: 'Unpaid' };
  const refusalOf = async (change: object) => {
    const { data } = await execute(actor, suspend, { input: { ...valid, ...change } });
    return data.suspendOrganization;
  };
  const refused = (code: string, field: string) => ({
    organization: null,
    errors: [expect.objectContaining({ code, path: ['input', field] })],
  });

  expect(await refusalOf({ reason: ' ' })).toEqual(refused('INVALID_VALUE', 'reason'));
  expect(await refusalOf({ reason: 'x'.repeat(501) })).toEqual(refused('INVALID_VALUE', 'reason'));
  expect(await refusalOf({ customerMessage: '' })).toEqual(refused('INVALID_VALUE', 'customerMessage'));
  expect(await refusalOf({ organizationId: encodeId('org', randomUUID()) })).toEqual(
    refused('NOT_FOUND', 'organizationId'),
  );
});

test('an organization about to be deleted is neither suspended nor resumed', async ({
  identity,
  organization,
  execute,
}) => {
  const { actor } = await newStaffMember(identity.admin);
  const id = encodeId('org', organization.id);
  await identity.admin.query(
    `UPDATE organization SET status = 'PENDING_DELETION', deletion_scheduled_at = now(), purge_at = now() WHERE id = $1`,
    [organization.id],
  );

  const suspended = await execute(actor, suspend, { input: { organizationId: id, reason: 'Unpaid' } });
  const resumed = await execute(actor, resume, { id });

  expect(suspended.data.suspendOrganization.errors).toMatchObject([{ status: 'PENDING_DELETION' }]);
  expect(resumed.data.resumeOrganization.errors).toMatchObject([{ code: 'ORGANIZATION_NOT_SUSPENDED' }]);
});

/** A document for each root field that is for staff, with IDs of nothing. */
function documentsForStaff(): string[] {
  const documents: string[] = [];
  visit(parse(subgraphSdl('identity')), {
    ObjectTypeExtension({ name: { value: type }, fields = [] }) {
      for (const { name, directives } of fields) {
        if (!directives?.some((directive) => directive.name.value === 'staff')) continue;
        const input = `${name.value.charAt(0).toUpperCase()}${name.value.slice(1)}Input`;
        documents.push(
          type === 'Query'
            ? `{ ${name.value} { __typename } }`
            : `mutation ($input: ${input}!) { ${name.value}(input: $input) { __typename } }`,
        );
      }
    },
  });
  return documents;
}

test('customers and staff who act as somebody are refused everything that is for staff', async ({
  identity,
  organization,
  execute,
}) => {
  const staff = await newStaffMember(identity.admin);
  const act = { grantId: randomUUID(), staffName: staff.name, userId: organization.owner.userId };
  const acting = { ...organization.owner, kind: 'staff', sub: staff.id, userId: null, act } as const;
  const org = encodeId('org', organization.id);
  const input = {
    organizationId: org,
    supportGrantId: encodeId('sgr', randomUUID()),
    staffMemberId: encodeId('stf', staff.id),
    reason: 'r',
    ticket: 't',
    minutes: 1,
    access: 'READ',
    consumer: 'mail',
    source: 'identity',
    email: 'new@staff.example',
    name: 'New',
    password: 'correct horse battery',
    role: 'ADMIN',
  };
  const fieldsOf = (document: string) => {
    const type = identity.subgraph.schema.getType(/: (\w+Input)!/.exec(document)?.[1] ?? '');
    const names = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
    return Object.fromEntries(Object.entries(input).filter(([name]) => names.includes(name)));
  };
  const documents = documentsForStaff();

  for (const document of documents) {
    for (const actor of [organization.owner, acting]) {
      const { data, errors } = await execute(actor, document, { input: fieldsOf(document) });
      expect([data?.platform ?? null, errors?.[0]?.extensions['code']], document).toEqual([null, 'FORBIDDEN']);
    }
    const { errors } = await execute(anonymous, document, { input: fieldsOf(document) });
    expect(errors?.[0]?.extensions['code'], document).toBe('UNAUTHENTICATED');
  }
  expect(documents).toHaveLength(9);
});
