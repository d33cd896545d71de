import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';
import { accept, expire, invite, newcomer, revoke, tokenFor } from './invitation-fixtures.ts';

test('never two memberships under races: an invitation accepted 100 times at once makes one membership, and later changes nothing', async ({
  organization,
  execute,
  identity,
}) => {
  const { actor, email, userId } = await newcomer(identity);
  await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER' }] });
  const token = await tokenFor(identity, email);

  const answers = await atOnce(100, () => execute(actor, accept, { token }));
  const later = await execute(actor, accept, { token });

  const accepted = { organization: { id: encodeId('org', organization.id) }, role: 'MEMBER', errors: [] };
  expect([...answers, later].map(({ data }) => data?.acceptInvitation)).toEqual(
    Array.from({ length: 101 }, () => accepted),
  );
  const { rows } = await identity.admin.query(
    "SELECT (SELECT count(*)::int FROM membership WHERE user_id = $1) AS memberships, (SELECT count(*)::int FROM outbox WHERE type = 'identity.membership.added' AND data ->> 'userId' = $1::text) AS added",
    [userId],
  );
  expect(rows).toEqual([{ memberships: 1, added: 1 }]);
});

test('what is over says so: expired, taken back, used by somebody who has left', async ({
  organization,
  execute,
  identity,
}) => {
  const [late, unwanted, gone] = [await newcomer(identity), await newcomer(identity), await newcomer(identity)];
  const items = [late, unwanted, gone].map(({ email }) => ({ email, role: 'MEMBER' }));
  const { data } = await execute(organization.owner, invite, { items });
  const [, revoked] = data.inviteMembers.results;
  await expire(identity, late.email);
  const taken = await execute(organization.owner, revoke, { id: revoked.invitation.id });
  const takenAgain = await execute(organization.owner, revoke, { id: revoked.invitation.id });
  const acceptAs = async ({ actor, email }: typeof late) =>
    (await execute(actor, accept, { token: await tokenFor(identity, email) })).data.acceptInvitation;
  await acceptAs(gone);
  await identity.admin.query('DELETE FROM membership WHERE user_id = $1', [gone.userId]);

  const answers = [await acceptAs(late), await acceptAs(unwanted), await acceptAs(gone)];

  expect([taken, takenAgain].map(({ data: answer }) => answer.revokeInvitation)).toEqual([
    { invitation: { status: 'REVOKED' }, errors: [] },
    { invitation: { status: 'REVOKED' }, errors: [] },
  ]);
  const path = ['input', 'token'];
  expect(answers.map(({ errors }) => errors)).toEqual([
    [{ code: 'INVITATION_EXPIRED', path, message: expect.stringContaining('Ask for a new one') }],
    [{ code: 'INVITATION_REVOKED', path, message: expect.any(String) }],
    [{ code: 'INVITATION_USED', path, message: expect.any(String) }],
  ]);
});

test('only the person who signs in with the invited address accepts', async ({ organization, execute, identity }) => {
  const [invited, other] = [await newcomer(identity), await newcomer(identity)];
  await execute(organization.owner, invite, { items: [{ email: invited.email, role: 'MEMBER' }] });
  const token = await tokenFor(identity, invited.email);

  const byOther = await execute(other.actor, accept, { token });
  const byKey = await execute({ ...invited.actor, kind: 'api_key' }, accept, { token });

  expect(byOther.data.acceptInvitation.errors).toMatchObject([{ code: 'INVITATION_FOR_SOMEBODY_ELSE' }]);
  expect(byKey.errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
});

test('nobody joins an organization that is suspended', async ({ organization, execute, identity }) => {
  const { actor, email } = await newcomer(identity);
  await execute(organization.owner, invite, { items: [{ email, role: 'MEMBER' }] });
  const token = await tokenFor(identity, email);
  await identity.admin.query("UPDATE organization SET status = 'SUSPENDED' WHERE id = $1", [organization.id]);

  const { errors } = await execute(actor, accept, { token });

  expect(errors?.[0]?.extensions['code']).toBe('ORGANIZATION_SUSPENDED');
});
