import { encodeId } from '@tenantry/graphql';
import { expect } from 'vitest';
import { atOnce, type Fixtures, type Member, test } from './fixtures.ts';

const shape = `ownershipOffer { id status stepDownTo offeredBy { user { email } } offeredTo { user { email } } }`;
const fields = `${shape} errors { ... on UserError { code path } ... on OwnershipOfferClosed { status } }`;
const offer = `mutation ($input: OfferOwnershipInput!) { offerOwnership(input: $input) { ${shape} errors { ... on UserError { code path } } } }`;
const cancel = `mutation ($offerId: ID!) { cancelOwnershipOffer(input: { offerId: $offerId }) { ${fields} } }`;
const accept = `mutation ($offerId: ID!) { acceptOwnership(input: { offerId: $offerId }) { ${fields} } }`;
const decline = `mutation ($offerId: ID!) { declineOwnership(input: { offerId: $offerId }) { ${fields} } }`;
const shown = `{ organization { ownershipOffer { id status } } }`;
const byNode = `query ($id: ID!) { node(id: $id) { ... on OwnershipOffer { status } } }`;
const changeRole = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { membership { role } errors { ... on UserError { code } } } }`;
const remove = `mutation ($id: ID!) { removeMember(input: { membershipId: $id }) { membership { role } errors { ... on UserError { code } } } }`;
const leave = `mutation { leaveOrganization { organization { id } errors { ... on UserError { code } } } }`;

type Parts = Pick<Fixtures, 'organization' | 'execute' | 'identity'>;
const idOf = (member: Member) => encodeId('mem', member.membershipId);

/** The ID of an offer to the member. */
async function offered(
  { organization, execute }: Omit<Parts, 'identity'>,
  to: Member,
  more: object = {},
): Promise<string> {
  const { data } = await execute(organization.owner, offer, { input: { membershipId: idOf(to), ...more } });
  return data.offerOwnership.ownershipOffer.id;
}

async function rolesOf({ organization, identity }: Omit<Parts, 'execute'>) {
  const { rows } = await identity.admin.query('SELECT user_id, role FROM membership WHERE org_id = $1', [
    organization.id,
  ]);
  const roles = new Map(rows.map(({ user_id, role }) => [user_id, role]));
  return (member: Member) => roles.get(member.userId) ?? null;
}

const owners = async ({ organization, identity }: Omit<Parts, 'execute'>) => {
  const { rows } = await identity.admin.query(
    "SELECT count(*)::int AS owners FROM membership WHERE org_id = $1 AND role = 'OWNER'",
    [organization.id],
  );
  return rows[0].owners as number;
};

test('an offer is accepted once: the one becomes an owner, the other steps down', async ({
  organization,
  execute,
  identity,
}) => {
  const parts = { organization, execute, identity };
  const { owner, member } = organization;
  const made = await execute(owner, offer, { input: { membershipId: idOf(member) } });
  const { id: offerId } = made.data.offerOwnership.ownershipOffer;

  const answers = await atOnce(100, () => execute(member, accept, { offerId }));

  const people = { offeredBy: { user: { email: owner.email } }, offeredTo: { user: { email: member.email } } };
  const expected = { id: expect.stringMatching(/^offer_/), stepDownTo: 'ADMIN', ...people };
  expect(made.data.offerOwnership).toEqual({ ownershipOffer: { ...expected, status: 'OPEN' }, errors: [] });
  expect(answers.map(({ data }) => data.acceptOwnership)).toEqual(
    Array.from({ length: 100 }, () => ({ ownershipOffer: { ...expected, status: 'ACCEPTED' }, errors: [] })),
  );
  const roleOf = await rolesOf(parts);
  expect([roleOf(member), roleOf(owner)]).toEqual(['OWNER', 'ADMIN']);
  const { rows } = await identity.admin.query(
    "SELECT type, data ->> 'role' AS role FROM outbox WHERE org_id = $1 AND kind = 'domain' ORDER BY seq",
    [organization.id],
  );
  expect(rows).toEqual([
    { type: 'identity.ownership_offer.made', role: null },
    { type: 'identity.membership.role_changed', role: 'OWNER' },
    { type: 'identity.membership.role_changed', role: 'ADMIN' },
    { type: 'identity.ownership_offer.accepted', role: null },
  ]);
});

test('whoever offers may stay an owner beside the new one', async ({ organization, execute, identity }) => {
  const parts = { organization, execute, identity };
  const offerId = await offered(parts, organization.member, { stepDownTo: null });

  const { data } = await execute(organization.member, accept, { offerId });

  expect(data.acceptOwnership).toMatchObject({ ownershipOffer: { status: 'ACCEPTED', stepDownTo: null }, errors: [] });
  expect(await owners(parts)).toBe(2);
});

test('what cannot be offered is refused', async ({ organization, otherOrganization, execute }) => {
  const { owner, admin, member, join } = organization;
  const second = await join('OWNER');
  const inputs = [
    { membershipId: idOf(otherOrganization.member) },
    { membershipId: idOf(second) },
    { membershipId: idOf(owner) },
    { membershipId: idOf(member), stepDownTo: 'OWNER' },
  ];

  const answers = await Promise.all(inputs.map((input) => execute(owner, offer, { input })));
  await offered({ organization, execute }, member);
  const another = await execute(second, offer, { input: { membershipId: idOf(admin) } });
  const byAdmin = await execute(admin, offer, { input: { membershipId: idOf(member) } });
  const byKey = await execute({ ...owner, kind: 'api_key' }, offer, { input: { membershipId: idOf(member) } });

  expect(answers.map(({ data }) => data.offerOwnership.errors)).toEqual([
    [{ code: 'NOT_FOUND', path: ['input', 'membershipId'] }],
    [{ code: 'ALREADY_OWNER', path: ['input', 'membershipId'] }],
    [{ code: 'ALREADY_OWNER', path: ['input', 'membershipId'] }],
    [{ code: 'INVALID_VALUE', path: ['input', 'stepDownTo'] }],
  ]);
  expect(another.data.offerOwnership.errors).toEqual([{ code: 'OWNERSHIP_OFFER_OPEN', path: null }]);
  expect([byAdmin, byKey].map(({ errors }) => errors?.[0]?.extensions['code'])).toEqual(['FORBIDDEN', 'FORBIDDEN']);
});

test('owners and the person it was made to see the offer, and nobody else', async ({
  organization,
  execute,
  identity,
}) => {
  const parts = { organization, execute, identity };
  const { owner, admin, member, viewer } = organization;
  const id = await offered(parts, member);
  const seenBy = async (actor: Member) => {
    const [direct, node] = [await execute(actor, shown), await execute(actor, byNode, { id })];
    return [direct.data.organization.ownershipOffer, node.data.node];
  };

  const [toOwner, toMember, toAdmin, toViewer] = [
    await seenBy(owner),
    await seenBy(member),
    await seenBy(admin),
    await seenBy(viewer),
  ];
  const byOther = await execute(admin, accept, { offerId: id });

  const seen = [{ id, status: 'OPEN' }, { status: 'OPEN' }];
  expect([toOwner, toMember, toAdmin, toViewer]).toEqual([seen, seen, [null, null], [null, null]]);
  expect(byOther.data.acceptOwnership.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'offerId'] }]);
});

test('an offer is turned down, taken back or expires, and then another can be made', async ({
  organization,
  execute,
  identity,
}) => {
  const parts = { organization, execute, identity };
  const { owner, member } = organization;

  const declined = await offered(parts, member);
  const turnedDown = [
    await execute(member, decline, { offerId: declined }),
    await execute(member, decline, { offerId: declined }),
  ];
  const cancelled = await offered(parts, member);
  const takenBack = [
    await execute(owner, cancel, { offerId: cancelled }),
    await execute(owner, cancel, { offerId: cancelled }),
  ];
  const expired = await offered(parts, member);
  await identity.admin.query(
    "UPDATE ownership_offer SET expires_at = now() - interval '1 second' WHERE status = 'OPEN'",
  );
  const hidden = await execute(owner, shown);
  const late = await execute(member, accept, { offerId: expired });
  const again = await offered(parts, member);
  const tooLate = [declined, cancelled, expired].map((offerId) => execute(member, accept, { offerId }));

  expect(turnedDown.map(({ data }) => data.declineOwnership.ownershipOffer.status)).toEqual(['DECLINED', 'DECLINED']);
  expect(takenBack.map(({ data }) => data.cancelOwnershipOffer.ownershipOffer.status)).toEqual([
    'CANCELLED',
    'CANCELLED',
  ]);
  expect(hidden.data.organization.ownershipOffer).toBeNull();
  const closed = (status: string) => [{ code: 'OWNERSHIP_OFFER_CLOSED', path: ['input', 'offerId'], status }];
  expect(late.data.acceptOwnership.errors).toEqual(closed('EXPIRED'));
  expect((await Promise.all(tooLate)).map(({ data }) => data.acceptOwnership.errors)).toEqual(
    ['DECLINED', 'CANCELLED', 'EXPIRED'].map(closed),
  );
  expect(again).toEqual(expect.stringMatching(/^offer_/));
  expect(await owners(parts)).toBe(1);
});

test('an offer dies with the ownership of whoever made it, and when either of them leaves', async ({
  organization,
  execute,
  identity,
}) => {
  const parts = { organization, execute, identity };
  const { owner, admin, member, join } = organization;
  const second = await join('OWNER');
  const offerTo = async (from: Member, to: Member) =>
    (await execute(from, offer, { input: { membershipId: idOf(to) } })).data.offerOwnership.ownershipOffer.id as string;

  const ofDemoted = await offerTo(second, member);
  await execute(owner, changeRole, { input: { membershipId: idOf(second), role: 'ADMIN' } });
  const toDemoted = await execute(member, accept, { offerId: ofDemoted });
  const toPromoted = await offerTo(owner, second);
  await execute(owner, changeRole, { input: { membershipId: idOf(second), role: 'OWNER' } });
  const promoted = await execute(second, accept, { offerId: toPromoted });
  const toGone = await offerTo(owner, admin);
  await execute(owner, remove, { id: idOf(admin) });
  const gone = await execute(owner, byNode, { id: toGone });
  const ofLeaver = await offerTo(second, member);
  await execute(second, leave);
  const left = await execute(member, accept, { offerId: ofLeaver });

  const closed = [{ code: 'OWNERSHIP_OFFER_CLOSED', path: ['input', 'offerId'], status: 'CANCELLED' }];
  expect(toDemoted.data.acceptOwnership.errors).toEqual(closed);
  expect(promoted.data.acceptOwnership.errors).toEqual(closed);
  expect(gone.data.node).toBeNull();
  expect(left.data.acceptOwnership.errors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'offerId'] }]);
  const roleOf = await rolesOf(parts);
  expect([roleOf(owner), roleOf(member)]).toEqual(['OWNER', 'MEMBER']);
});

test('of 100 offers at once one is made', async ({ organization, execute }) => {
  const members = [organization.admin, organization.member, organization.viewer];

  const answers = await atOnce(100, (index) =>
    execute(organization.owner, offer, { input: { membershipId: idOf(members[index % 3]!) } }),
  );

  const codes = answers.map(({ data }) => data.offerOwnership.errors[0]?.code ?? 'MADE');
  expect(codes.toSorted()).toEqual(['MADE', ...Array.from({ length: 99 }, () => 'OWNERSHIP_OFFER_OPEN')]);
});

test.for(['cancel', 'remove', 'leave'] as const)(
  'accepted while 100 others %s: one of them wins, and there is an owner',
  async (against, { organization, execute, identity }) => {
    const parts = { organization, execute, identity };
    const { owner, member } = organization;
    if (against === 'leave') await organization.join('OWNER');
    const offerId = await offered(parts, member);
    const attempts = {
      cancel: () => execute(owner, cancel, { offerId }),
      remove: () => execute(owner, remove, { id: idOf(member) }),
      leave: () => execute(owner, leave),
    };

    const answers = await atOnce(100, (index) =>
      index % 2 === 0 ? execute(member, accept, { offerId }) : attempts[against](),
    );

    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    const accepted = answers.filter(({ data }) => data.acceptOwnership?.ownershipOffer?.status === 'ACCEPTED');
    const roleOf = await rolesOf(parts);
    if (against === 'cancel') expect(roleOf(member)).toBe(accepted.length > 0 ? 'OWNER' : 'MEMBER');
    if (against === 'remove') expect(roleOf(member)).toBe(accepted.length > 0 ? 'OWNER' : null);
    if (against === 'leave')
      expect([roleOf(owner), roleOf(member)]).toEqual([null, accepted.length > 0 ? 'OWNER' : 'MEMBER']);
    expect(await owners(parts)).toBeGreaterThanOrEqual(1);
  },
);
