import { randomUUID } from 'node:crypto';
import type { Actor } from '@tenantry/actor';
import { actorWith } from '@tenantry/testing';
import { expect } from 'vitest';
import { atOnce, type Fixtures, test } from './fixtures.ts';
import { accept, expire, invite, newcomer, resend, revoke, tokenFor } from './invitation-fixtures.ts';

const request = `mutation ($token: String!) { requestInvitation(input: { token: $token }) { requestedAt errors { ... on UserError { code path } } } }`;
const requestedAt = `query ($id: ID!) { node(id: $id) { ... on Invitation { requestedAt } } }`;

const nobody: Actor = {
  ...actorWith('VIEWER', randomUUID()),
  kind: 'anonymous',
  sub: null,
  userId: null,
  org: null,
  membership: null,
  permissions: new Set(),
};

async function invited({ organization, execute, identity }: Pick<Fixtures, 'organization' | 'execute' | 'identity'>) {
  const person = await newcomer(identity);
  const { data } = await execute(organization.owner, invite, { items: [{ email: person.email, role: 'MEMBER' }] });
  const { id } = data.inviteMembers.results[0].invitation as { id: string };
  return { ...person, id, token: await tokenFor(identity, person.email) };
}

const requests = async ({ admin }: Fixtures['identity'], email: string) => {
  const { rows } = await admin.query(
    "SELECT FROM outbox WHERE type = 'identity.invitation.requested' AND data ->> 'email' = $1",
    [email],
  );
  return rows.length;
};

test('whoever has an expired link asks for a new one, once a day, until it is sent again', async ({
  organization,
  execute,
  identity,
}) => {
  const { id, email, token } = await invited({ organization, execute, identity });
  await expire(identity, email);

  const answers = await atOnce(100, () => execute(nobody, request, { token }));
  const seen = await execute(organization.admin, requestedAt, { id });
  const onFirstDay = await requests(identity, email);
  await identity.admin.query("UPDATE invitation SET requested_at = requested_at - interval '1 day' WHERE email = $1", [
    email,
  ]);
  const nextDay = await execute(nobody, request, { token });
  const onSecondDay = await requests(identity, email);
  await execute(organization.owner, resend, { id });
  const resent = await execute(organization.admin, requestedAt, { id });
  const withOld = await execute(nobody, request, { token });

  const first = { requestedAt: seen.data.node.requestedAt, errors: [] };
  expect(seen.data.node.requestedAt).toEqual(expect.any(String));
  expect(answers.map(({ data }) => data.requestInvitation)).toEqual(Array.from({ length: 100 }, () => first));
  expect([onFirstDay, onSecondDay]).toEqual([1, 2]);
  expect(nextDay.data.requestInvitation.errors).toEqual([]);
  expect(resent.data.node.requestedAt).toBeNull();
  expect(withOld.data.requestInvitation.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'token'] }]);
});

test('every other link is refused, and says why', async ({ organization, execute, identity }) => {
  const people = { organization, execute, identity };
  const [open, unwanted, used] = [await invited(people), await invited(people), await invited(people)];
  await execute(organization.owner, revoke, { id: unwanted.id });
  await execute(used.actor, accept, { token: used.token });
  const tokens = [open.token, unwanted.token, used.token, 'A'.repeat(43), 'no token'];

  const answers = await Promise.all(tokens.map((token) => execute(nobody, request, { token })));

  const refused = (code: string) => ({ requestedAt: null, errors: [{ code, path: ['input', 'token'] }] });
  expect(answers.map(({ data }) => data.requestInvitation)).toEqual(
    ['INVITATION_PENDING', 'INVITATION_REVOKED', 'INVITATION_USED', 'NOT_FOUND', 'NOT_FOUND'].map(refused),
  );
});

test('accepting with the mailed token verifies the address, and of nobody else', async ({
  organization,
  execute,
  identity,
}) => {
  const people = { organization, execute, identity };
  const [grace, other] = [await invited(people), await invited(people)];

  await execute(other.actor, accept, { token: grace.token });
  await execute(grace.actor, accept, { token: grace.token });

  const { rows } = await identity.admin.query(
    'SELECT email, email_verified AS verified FROM auth."user" WHERE id = ANY ($1)',
    [[grace.userId, other.userId]],
  );
  expect(new Map(rows.map(({ email, verified }) => [email, verified]))).toEqual(
    new Map([
      [grace.email, true],
      [other.email, false],
    ]),
  );
});
