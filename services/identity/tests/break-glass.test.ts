import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { type Member, test } from './fixtures.ts';
import { setPolicy } from './security-policy-operations.ts';

const idOf = ({ membershipId }: Member) => encodeId('mem', membershipId);
const codes = (errors: readonly { code: string; path: string[] }[]) => errors.map(({ code, path }) => [code, path]);

test('the way in without single sign-on is an owner’s; others’ members are as missing ones', async ({
  organization,
  otherOrganization,
  execute,
}) => {
  const require = (id: string) =>
    setPolicy(execute, organization.owner, {
      ssoRequired: true,
      ssoBreakGlassMembershipId: id,
      ssoGraceUntil: '2100-01-01T00:00:00Z',
    });

  const ofAdmin = await require(idOf(organization.admin));
  const ofStranger = await require(idOf(otherOrganization.owner));
  const ofNobody = await require(encodeId('mem', randomUUID()));
  const ofOwner = await require(idOf(organization.owner));

  const path = ['input', 'ssoBreakGlassMembershipId'];
  expect(codes(ofAdmin.errors)).toEqual([['INVALID_VALUE', path]]);
  expect(codes(ofStranger.errors)).toEqual([['NOT_FOUND', path]]);
  expect(ofStranger).toEqual(ofNobody);
  expect(ofOwner.securityPolicy.ssoBreakGlassMembership).toEqual({ id: idOf(organization.owner) });
});

const errorsOf = `errors { ... on UserError { code path } }`;
const demote = `mutation ($id: ID!) { changeMemberRole(input: { membershipId: $id, role: MEMBER }) { ${errorsOf} } }`;
const remove = `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { ${errorsOf} } }`;
const leave = `mutation { leaveOrganization { ${errorsOf} } }`;

test('the break-glass owner stays one until another is named', async ({ organization, execute }) => {
  const { owner, join } = organization;
  const second = await join('OWNER');
  await setPolicy(execute, owner, {
    ssoRequired: true,
    ssoBreakGlassMembershipId: idOf(owner),
    ssoGraceUntil: '2100-01-01T00:00:00Z',
  });

  const refused = [
    (await execute(second, demote, { id: idOf(owner) })).data.changeMemberRole,
    (await execute(second, remove, { id: idOf(owner) })).data.removeMember,
    (await execute(owner, leave)).data.leaveOrganization,
    await setPolicy(execute, owner, { ssoBreakGlassMembershipId: null }),
  ].map(({ errors }) => codes(errors));
  await setPolicy(execute, second, { ssoBreakGlassMembershipId: idOf(second) });
  const allowed = await execute(second, demote, { id: idOf(owner) });

  const unchangeable = [['BREAK_GLASS_OWNER', null]];
  const missing = [['INVALID_VALUE', ['input', 'ssoBreakGlassMembershipId']]];
  expect(refused).toEqual([unchangeable, unchangeable, unchangeable, missing]);
  expect(allowed.data.changeMemberRole).toEqual({ errors: [] });
});

test('however naming and demoting meet, the break-glass owner is an owner', async ({
  organization,
  identity,
  execute,
}) => {
  const { owner, join } = organization;
  const others = await Promise.all(Array.from({ length: 20 }, () => join('OWNER')));
  // On a busy machine one may give up waiting for the others, which is a fault; what is done then must be right as well.
  const settled = await Promise.allSettled(
    others.flatMap((other) => [
      execute(owner, demote, { id: idOf(other) }),
      setPolicy(execute, owner, {
        ssoRequired: true,
        ssoBreakGlassMembershipId: idOf(other),
        ssoGraceUntil: '2100-01-01T00:00:00Z',
      }),
    ]),
  );
  const faults = settled.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(faults.filter((fault) => !fault.includes('TIMEOUT'))).toEqual([]);

  const { rows } = await identity.admin.query(
    'SELECT m.role FROM security_policy p JOIN membership m ON m.id = p.sso_break_glass_membership_id WHERE p.org_id = $1',
    [organization.id],
  );
  expect(rows).toEqual([{ role: 'OWNER' }]);
});
