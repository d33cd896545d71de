import { expect } from 'vitest';
import { atOnce, test } from './fixtures.ts';
import {
  accept,
  expire,
  invite,
  limitSeats,
  membersOf,
  newcomer,
  resend,
  someAddress,
  tokenFor,
} from './invitation-fixtures.ts';

const seat = '__typename ... on UserError { code path } ... on SeatLimitReached { limit used }';
const inviteForSeats = `mutation ($items: [InviteMemberItem!]!) { inviteMembers(input: { items: $items }) { results { invitation { email } error { ${seat} } } errors { ... on UserError { code } } } }`;
const acceptForSeat = `mutation ($token: String!) { acceptInvitation(input: { token: $token }) { role errors { ${seat} } } }`;
const add = `mutation ($email: EmailAddress!) { addMember(input: { email: $email, role: MEMBER }) { membership { role } errors { ${seat} } } }`;

const member = (email: string) => ({ email, role: 'MEMBER' });
const reached = (path: string[], limit: number, used: number) => ({
  __typename: 'SeatLimitReached',
  code: 'SEAT_LIMIT_REACHED',
  path,
  limit,
  used,
});

test('as many are invited as the plan has seats left, and the others are told', async ({
  organization,
  execute,
  identity,
}) => {
  await limitSeats(identity, organization.id, 6);
  const items = [someAddress(), organization.viewer.email, someAddress(), someAddress()].map(member);

  const first = await execute(organization.owner, inviteForSeats, { items });
  await expire(identity, items[0]!.email);
  const second = await execute(organization.owner, inviteForSeats, { items: [items[3]] });

  expect(first.data.inviteMembers.results).toEqual([
    { invitation: { email: items[0]!.email }, error: null },
    {
      invitation: null,
      error: { __typename: 'AlreadyMember', code: 'ALREADY_MEMBER', path: ['input', 'items', '1', 'email'] },
    },
    { invitation: { email: items[2]!.email }, error: null },
    { invitation: null, error: reached(['input', 'items', '3', 'email'], 6, 6) },
  ]);
  expect(second.data.inviteMembers.results).toEqual([{ invitation: { email: items[3]!.email }, error: null }]);
});

test('an expired invitation takes a seat again when it is sent again', async ({ organization, execute, identity }) => {
  const [late, later] = [someAddress(), someAddress()];
  await limitSeats(identity, organization.id, 5);
  const { data } = await execute(organization.owner, invite, { items: [member(late)] });
  const { id } = data.inviteMembers.results[0].invitation;
  const whileOpen = await execute(organization.owner, resend, { id });
  await expire(identity, late);
  await execute(organization.owner, invite, { items: [member(later)] });

  const refused = await execute(organization.owner, resend, { id });

  expect(whileOpen.data.resendInvitation.errors).toEqual([]);
  expect(refused.data.resendInvitation.errors).toEqual([
    { code: 'SEAT_LIMIT_REACHED', path: ['input', 'invitationId'] },
  ]);
});

test('after a downgrade nobody is thrown out and nobody gets in, until there is room', async ({
  organization,
  execute,
  identity,
}) => {
  const { actor, email } = await newcomer(identity);
  await execute(organization.owner, invite, { items: [member(email)] });
  const token = await tokenFor(identity, email);
  await limitSeats(identity, organization.id, 2);

  const accepted = await execute(actor, acceptForSeat, { token });
  const added = await execute(organization.owner, add, { email });
  const already = await execute(organization.owner, add, { email: organization.viewer.email });
  const invited = await execute(organization.owner, inviteForSeats, { items: [member(someAddress())] });
  const members = await membersOf(identity, organization.id);
  await limitSeats(identity, organization.id, null);
  const afterwards = await execute(actor, accept, { token });

  expect(accepted.data.acceptInvitation).toEqual({ role: null, errors: [reached(['input', 'token'], 2, 4)] });
  expect(added.data.addMember).toEqual({ membership: null, errors: [reached(['input', 'email'], 2, 4)] });
  expect(already.data.addMember.errors).toMatchObject([{ code: 'ALREADY_MEMBER' }]);
  expect(invited.data.inviteMembers.results).toEqual([
    { invitation: null, error: reached(['input', 'items', '0', 'email'], 2, 5) },
  ]);
  expect(members).toBe(4);
  expect(afterwards.data.acceptInvitation).toMatchObject({ role: 'MEMBER', errors: [] });
});

test('of 100 who accept or are added at once, as many get in as there are seats', async ({
  organization,
  execute,
  identity,
}) => {
  const people = await Promise.all(Array.from({ length: 100 }, () => newcomer(identity)));
  const [invited, added] = [people.slice(0, 50), people.slice(50)];
  await execute(organization.owner, invite, { items: invited.map(({ email }) => member(email)) });
  const tokens = await Promise.all(invited.map(({ email }) => tokenFor(identity, email)));
  await limitSeats(identity, organization.id, 11);

  const all = await atOnce(100, (index) =>
    index < 50
      ? execute(invited[index]!.actor, acceptForSeat, { token: tokens[index] })
      : execute(organization.owner, add, { email: added[index - 50]!.email }),
  );

  const answers = all.map(({ data }) => (data.acceptInvitation ?? data.addMember).errors);
  expect(answers.filter((errors) => errors.length === 0)).toHaveLength(7);
  const refusals = answers.flat();
  expect(refusals.map(({ code, used }) => [code, used])).toEqual(
    Array.from({ length: 93 }, () => ['SEAT_LIMIT_REACHED', 11]),
  );
  expect(await membersOf(identity, organization.id)).toBe(11);
});

test('100 requests at once invite as many as there are seats', async ({ organization, execute, identity }) => {
  await limitSeats(identity, organization.id, 9);

  const answers = await atOnce(100, () =>
    execute(organization.owner, inviteForSeats, { items: [member(someAddress())] }),
  );

  const results = answers.flatMap(({ data }) => data.inviteMembers.results);
  expect(results.filter(({ invitation }) => invitation !== null)).toHaveLength(5);
  const { rows } = await identity.admin.query('SELECT count(*)::int AS count FROM invitation WHERE org_id = $1', [
    organization.id,
  ]);
  expect(rows).toEqual([{ count: 5 }]);
});
