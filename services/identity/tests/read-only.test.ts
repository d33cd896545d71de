import { expect } from 'vitest';
import type { TestResult } from '@tenantry/testing';
import { type Fixtures, test } from './fixtures.ts';
import { accept, invite, membersOf, newcomer, someAddress, tokenFor } from './invitation-fixtures.ts';

const errors = 'errors { ... on UserError { code } }';
const add = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { id } ${errors} } }`;
const team = `mutation { createTeam(input: { name: "North" }) { team { name } ${errors} } }`;
const key = `mutation { createApiKey(input: { name: "CI", scopes: [USAGE_READ] }) { apiKey { name } ${errors} } }`;
const account = `mutation { createServiceAccount(input: { name: "Robot", role: MEMBER }) { serviceAccount { name } ${errors} } }`;
const role = `mutation { createCustomRole(input: { name: "Reader", permissions: [USAGE_READ] }) { customRole { name } ${errors} } }`;
const rename = `mutation { updateOrganization(input: { name: "Renamed" }) { organization { name } ${errors} } }`;
const leave = `mutation { leaveOrganization { ${errors} } }`;

/** What billing has said last: why the organization is read-only, or that it is not. */
async function say({ admin }: Fixtures['identity'], organizationId: string, readOnly: string | null): Promise<void> {
  await admin.query(
    `INSERT INTO entitlement_set (org_id, plan_key, version, read_only) VALUES ($1, 'STARTER', 1, $2)
     ON CONFLICT (org_id) DO UPDATE SET read_only = excluded.read_only`,
    [organizationId, readOnly],
  );
}

const refusalOf = ({ errors: [error] = [] }: TestResult) => [
  error?.extensions['code'],
  error?.extensions['readOnly'],
  error?.message,
];
const namesOf = ({ data, errors: faults }: TestResult) => faults ?? Object.values(data)[0];

test('while the subscription is unpaid nobody and nothing is added; reading, changing and leaving go on, and all of it once it is paid', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, viewer } = organization;
  const [invited, added] = [await newcomer(identity), await newcomer(identity)];
  await execute(owner, invite, { items: [{ email: invited.email, role: 'MEMBER' }] });
  const token = await tokenFor(identity, invited.email);
  const grow = () => [
    () => execute(owner, invite, { items: [{ email: someAddress(), role: 'MEMBER' }] }),
    () => execute(owner, add, { email: added.email }),
    () => execute(invited.actor, accept, { token }),
    () => execute(owner, team),
    () => execute(owner, key),
    () => execute(owner, account),
    () => execute(owner, role),
  ];
  const before = await membersOf(identity, organization.id);
  await say(identity, organization.id, 'UNPAID');
  const refused = [];
  for (const one of grow()) refused.push(refusalOf(await one()));
  const read = await execute(viewer, '{ organization { name members { nodes { id } } } }');
  const renamed = await execute(owner, rename);
  const left = await execute(organization.viewer, leave);
  const meanwhile = await membersOf(identity, organization.id);
  await say(identity, organization.id, null);
  const accepted = [];
  for (const one of grow()) accepted.push(await one());

  const message = 'The subscription is unpaid: nothing is added until it is paid. Everything can still be read.';
  expect(refused).toEqual(Array.from({ length: 7 }, () => ['FORBIDDEN', 'UNPAID', message]));
  expect(read.data.organization.members.nodes).toHaveLength(before);
  expect(namesOf(renamed)).toEqual({ organization: { name: 'Renamed' }, errors: [] });
  expect(namesOf(left)).toEqual({ errors: [] });
  expect(meanwhile).toBe(before - 1);
  expect(accepted.map(({ errors: faults = [] }) => faults)).toEqual(Array.from({ length: 7 }, () => []));
});
