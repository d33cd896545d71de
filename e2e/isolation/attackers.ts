import { randomUUID } from 'node:crypto';
import { type Actor, actorTokenLifetime, anonymous, permissionsOfRole } from '@tenantry/actor';
import { encodeId } from '@tenantry/graphql';
import { permissions, type SubgraphName } from '@tenantry/schema';
import { Client as Database } from 'pg';
import { anonymousClient, type Client, clientWith, ofRequest, signIn, signInStaff, signUp } from '../client.ts';
import { linkIn, mailTo } from '../mail.ts';
import type { Ask } from './answers.ts';
import type { System } from './system.ts';
import { readEverything, uuidOf, type Victim } from './victim.ts';
import { createWords, type Words } from './words.ts';

/** A field that may show the victim, and what of it: columns and IDs. */
export interface Exception {
  readonly field: string;
  readonly what: readonly string[];
}

/** Somebody who must learn nothing of the victim. */
export interface Attacker {
  readonly name: string;
  readonly client: Client;
  /** Who the gateway takes them for. */
  readonly actor: Actor;
  /** What shows them the victim because they belong to it. */
  readonly mayRead?: readonly Exception[];
  /** Works in the victim too, whenever they name it. */
  readonly isMember?: boolean;
  /** What they do not do, as the victim is told of it, where they belong: its log would change. */
  readonly leavesOut?: readonly string[];
  /** What is of the platform they may ask of the victim too: it is theirs to look at, and to suspend. */
  readonly isStaff?: boolean;
}

export interface Attackers {
  readonly all: readonly Attacker[];
  /** What they know of their own organization. */
  readonly words: Words;
  /** The address of somebody who is a member nowhere of concern. */
  readonly bystander: string;
}

/** Makes an organization beside the victim, with a person in both and a key that may do everything. */
export async function createAttackers(system: System, victim: Victim): Promise<Attackers> {
  const [owner, both, spare, bystander] = await Promise.all(
    ['owner', 'both', 'spare', 'bystander'].map((name) => newPerson(system, name)),
  );
  if (!owner || !both || !spare || !bystander) throw new Error('unreachable');
  const { organizationId } = owner;
  const orgId = uuidOf(organizationId);
  const asOwner = owner.client.in(organizationId);
  // A team for others to be put below and people to be invited to, and a newer one to move there and to delete.
  const [{ createTeam: above }, { createTeam: below }] = [
    await askOrThrow(asOwner.ask, createTeam, { name: 'above' }),
    await askOrThrow(asOwner.ask, createTeam, { name: 'spare' }),
  ];
  // Invited before they become a member, so that there is a link which they can use; the newer invitation is used up.
  const expired = `expired-${randomUUID()}@attacker.example`;
  for (const email of [expired, both.email, `invited-${randomUUID()}@attacker.example`])
    await askOrThrow(asOwner.ask, invite, { items: [{ email, role: 'VIEWER', teamIds: [above.team.id] }] });
  // A link's token is in the mail alone, and mail is sent as long as the link works.
  const tokenOf = async (email: string) =>
    linkIn(await mailTo(system.url, email, "Join owner's organization")).searchParams.get('token');
  const tokens = { Token_key: await tokenOf(both.email), 'RequestInvitationInput.token': await tokenOf(expired) };
  const identity = victim.clients.get('identity');
  await identity?.query('UPDATE invitation SET expires_at = now() WHERE email = $1', [expired]);
  // Accepting verifies one's own address, which the victim sees of its member: done before, it changes nothing.
  await identity?.query('UPDATE auth."user" SET email_verified = true WHERE email = $1', [both.email]);
  const { addMember: added } = await askOrThrow(asOwner.ask, addMember, { email: both.email, role: 'ADMIN' });
  const offers = await makeOffers(asOwner, both.client.in(organizationId), added.membership.id);
  const { addMember: newest } = await askOrThrow(asOwner.ask, addMember, { email: spare.email, role: 'VIEWER' });
  const ownerOfVictim = { ...actorOf(victim.orgId, victim.ownerId), permissions: permissionsOfRole.OWNER };
  await askOrThrow(askAs(system, 'identity', ownerOfVictim), addMember, { email: both.email, role: 'ADMIN' });

  const createKey = (name: string) => askOrThrow(asOwner.ask, createApiKey, { name, scopes: permissions });
  const { secret, apiKey } = (await createKey('all rights')).createApiKey;
  // A newer one to revoke; attackers use up the newest of everything.
  await createKey('spare');
  await signIn(system.url, { email: owner.email });
  const robots: string[] = [];
  for (const name of ['kept', 'changed', 'spare']) {
    const created = await askOrThrow(asOwner.ask, createServiceAccount, { name, role: 'MEMBER' });
    robots.push(created.createServiceAccount.serviceAccount.id);
  }
  for (const { team } of [above, below]) {
    // Somebody in it and somebody with a role on it, so that every way from one to the other leads somewhere.
    await askOrThrow(asOwner.ask, addTeamMember, { teamId: team.id, membershipId: added.membership.id });
    await askOrThrow(asOwner.ask, assignTeamRole, {
      teamId: team.id,
      membershipId: newest.membership.id,
      role: 'MEMBER',
    });
    await askOrThrow(asOwner.ask, assignServiceAccountRole, {
      teamId: team.id,
      serviceAccountId: robots[0],
      role: 'MEMBER',
    });
  }
  for (const name of ['kept', 'spare'])
    await askOrThrow(asOwner.ask, createCustomRole, { name, permissions: ['USAGE_READ'] });
  const { staff, staffId } = await createStaff(system, asOwner.ask, organizationId);
  const requests = await makeDomains(system, asOwner, owner, bystander.organizationId);
  const given = await payments(system);
  const hooks = await makeWebhooks(asOwner);
  const metering = await makeMetering(asOwner, staff);
  await makeInvoice(system, asOwner, organizationId);
  const jobs = await makeJob(victim, orgId);
  await system.settled();

  const words = createWords();
  words.learn(organizationId);
  // Of the platform no more than who is staff: it tells of every organization, the victim among them.
  words.learn((await staff.ask('{ platform { staff { id } } }')).data);
  for (const answer of await readEverything(system, asOwner)) words.learn(answer);
  words.learn([jobs, tokens, offers, requests, given, hooks, metering, consumers]);
  const keyActor = { ...actorOf(orgId, uuidOf(owner.id)), kind: 'api_key', sub: uuidOf(apiKey.id) } as const;
  const all: Attacker[] = [
    {
      name: 'the owner of another organization',
      client: asOwner,
      actor: actorOf(orgId, uuidOf(owner.id)),
    },
    {
      name: "another organization's API key",
      client: clientWith(system.url, { authorization: `Bearer ${secret}` }),
      actor: keyActor,
    },
    {
      name: 'a member of both, working in the other',
      client: both.client.in(organizationId),
      actor: { ...actorOf(orgId, uuidOf(both.id)), permissions: permissionsOfRole.ADMIN },
      mayRead: ['Viewer_organizations', 'Viewer_personalData'].map((field) => ({ field, what: ownMembership(victim) })),
      isMember: true,
      leavesOut: ['Mutation.revokeSession', 'Mutation.revokeOtherSessions'],
    },
    { name: 'nobody', client: anonymousClient(system.url), actor: anonymous },
    {
      name: 'staff without a grant',
      client: staff,
      actor: { ...anonymous, kind: 'staff', sub: uuidOf(staffId) },
      mayRead: [{ field: 'Query_platform', what: seenByStaff(victim) }],
      isStaff: true,
    },
  ];
  return { all, words, bystander: bystander.email };
}

/** Offers of ownership that were answered each in one way, by the place that takes them: the same answer again is a whole one. */
async function makeOffers(owner: Client, member: Client, membershipId: string): Promise<Record<string, string>> {
  const offer = async () =>
    (await askOrThrow(owner.ask, offerOwnership, { membershipId, stepDownTo: null })).offerOwnership.ownershipOffer.id;
  const answer = async (by: Client, mutation: string, type: string) => {
    const offerId: string = await offer();
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { __typename } } }`;
    await askOrThrow(by.ask, document, { offerId });
    return [`${type}.offerId`, offerId] as const;
  };
  const accepted = await answer(member, 'acceptOwnership', 'AcceptOwnershipInput');
  await askOrThrow(owner.ask, changeMemberRole, { membershipId, role: 'ADMIN' });
  const declined = await answer(member, 'declineOwnership', 'DeclineOwnershipInput');
  return Object.fromEntries([
    accepted,
    declined,
    await answer(owner, 'cancelOwnershipOffer', 'CancelOwnershipOfferInput'),
  ]);
}

/** A staff person with a closed grant in the attackers' organization, and another one to be removed. */
async function createStaff(system: System, ask: Ask, organizationId: string) {
  const staff = await signInStaff(system.url);
  const spare = { email: `spare-${randomUUID()}@staff.example`, name: 'Spare', password: 'correct horse battery' };
  await askOrThrow(staff.ask, createStaffMember, { ...spare, role: 'SUPPORT' });
  const { data } = await staff.ask('{ platform { staff { id name } } }');
  const terms = { organizationId, reason: 'to attack', ticket: 'ATTACK-1', minutes: 60, access: 'READ' };
  const { openSupportGrant } = await askOrThrow(staff.ask, openGrant, terms);
  await askOrThrow(ask, revokeGrant, { supportGrantId: openSupportGrant.supportGrant.id });
  const first = data.platform.staff.find(({ name }: { name: string }) => name === 'Administrator');
  return { staff, staffId: first.id as string };
}

/** Asks the local Stripe as its dashboard does. */
async function atStripe({ stripe }: System, path: string, params?: Record<string, string>) {
  const headers = { authorization: `Bearer ${stripe.apiKey}` };
  const body = params && new URLSearchParams(params);
  const response = await fetch(`${stripe.url}/v1/${path}`, { method: params ? 'POST' : 'GET', headers, body });
  if (!response.ok) throw new Error(`No ${path}: ${await response.text()}`);
  return (await response.json()) as { id: string; data: { id: string; metadata: Record<string, string> }[] };
}

/** An invoice that is open, for staff to credit. */
async function makeInvoice(system: System, owner: Client, organizationId: string): Promise<void> {
  await askOrThrow(owner.ask, setPaymentMethod, { paymentMethodId: 'pm_card_visa' });
  const { data: customers } = await atStripe(system, 'customers?limit=100');
  const customer = customers.find(({ metadata }) => metadata['organization_id'] === uuidOf(organizationId))?.id ?? '';
  const invoice = await atStripe(system, 'invoices', { customer, currency: 'eur', auto_advance: 'false' });
  await atStripe(system, 'invoiceitems', { customer, invoice: invoice.id, amount: '10000', currency: 'eur' });
  await atStripe(system, `invoices/${invoice.id}/finalize`, { auto_advance: 'false' });
  await askOrThrow(owner.ask, refreshSubscription, {});
}

/** What is paid with, and where customers come back to, by the place that takes it. */
async function payments(system: System): Promise<Record<string, string>> {
  const code = `ATTACK${randomUUID().slice(0, 8).toUpperCase()}`;
  const coupon = await atStripe(system, 'coupons', { percent_off: '10', duration: 'forever' });
  await atStripe(system, 'promotion_codes', { 'promotion[type]': 'coupon', 'promotion[coupon]': coupon.id, code });
  const address = 'https://attacker.example/back';
  return {
    'SetPaymentMethodInput.paymentMethodId': 'pm_card_visa',
    'StartCheckoutInput.successUrl': address,
    'StartCheckoutInput.cancelUrl': address,
    'OpenBillingPortalInput.returnUrl': address,
    'ApplyPromotionCodeInput.code': code,
    'OverrideEntitlementInput.key': 'leads',
    'EndEntitlementOverrideInput.key': 'leads',
  };
}

/** Endpoints, each tested, of which the oldest is to be deleted; what of them goes where. */
async function makeWebhooks(owner: Client): Promise<Record<string, string>> {
  const url = 'https://attacker.example/hook';
  const ids: string[] = [];
  for (let made = 0; made < 3; made += 1) {
    const { createWebhookEndpoint: created } = await askOrThrow(owner.ask, createWebhookEndpoint, { url });
    ids.push(created.webhookEndpoint.id);
    await askOrThrow(owner.ask, sendTestWebhook, { webhookEndpointId: created.webhookEndpoint.id });
  }
  return {
    'CreateWebhookEndpointInput.url': url,
    'UpdateWebhookEndpointInput.url': url,
    'CreateWebhookEndpointInput.eventTypes': 'identity.team.created',
    'UpdateWebhookEndpointInput.eventTypes': 'identity.team.created',
    'DeleteWebhookEndpointInput.webhookEndpointId': ids[0]!,
  };
}

/** A job that was called off, by the place that takes it: the same again is a whole answer, and others are over too soon. */
async function makeJob({ clients }: Victim, orgId: string): Promise<Record<string, string>> {
  const made = await clients.get('usage')?.query<{ id: string }>(
    `INSERT INTO job (org_id, id, kind, state, created_at, finished_at)
     VALUES ($1, gen_random_uuid(), 'USAGE_EXPORT', 'CANCELED', now(), now()) RETURNING id`,
    [orgId],
  );
  return { 'CancelJobInput.jobId': encodeId('job', made?.rows[0]?.id ?? '') };
}

/** Reservations to commit and to release, and a meter that staff defined, by the place that takes them. */
async function makeMetering(owner: Client, staff: Client): Promise<Record<string, string>> {
  const reserve = async (key: string) =>
    (await askOrThrow(owner.ask, reserveUsage, { meter: 'leads', key })).reserveUsage.reservation.id as string;
  const meter = { key: `attack_${randomUUID().slice(0, 8)}`, name: 'Attacks', unit: 'attack', aggregation: 'SUM' };
  const { defineMeter: defined } = await askOrThrow(staff.ask, defineMeter, meter);
  return {
    'CommitUsageInput.id': await reserve('to be committed'),
    'ReleaseUsageInput.id': await reserve('to be released'),
    'UpdateMeterInput.id': defined.meter.id,
    'ArchiveMeterInput.id': defined.meter.id,
    // One that the plan allows something of.
    'ConsumeUsageInput.meter': 'leads',
    'ReserveUsageInput.meter': 'leads',
    'UsageEventInput.meter': 'leads',
    'SetUsageAlertsInput.meter': 'leads',
  };
}

/** A consumer of each service, by the place that takes it. */
const consumers: Record<string, string> = {
  'RedriveIdentityEventsInput.consumer': 'entitlements',
  'RedriveIdentityEventsInput.source': 'billing',
  'RedriveBillingEventsInput.consumer': 'billing',
  'RedriveBillingEventsInput.source': 'identity',
  'RedriveUsageEventsInput.consumer': 'webhooks',
  'RedriveUsageEventsInput.source': 'identity',
};

/** All that staff see of an organization without a grant in it. */
function seenByStaff({ orgId }: Victim): string[] {
  const columns = ['name', 'slug', 'suspension_reason', 'suspension_message'];
  const parked = ['identity', 'billing', 'usage'].flatMap((service) =>
    ['consumer', 'source', 'error'].map((column) => `${service}.public.parked_event.${column}`),
  );
  const organization = columns.map((column) => `identity.public.organization.${column}`);
  return [...organization, ...parked, orgId, encodeId('org', orgId)];
}

/** All that a member sees of an organization while they work in another: how it is called. */
function ownMembership({ orgId }: Victim): string[] {
  return ['identity.public.organization.name', 'identity.public.organization.slug', orgId, encodeId('org', orgId)];
}

/** Domains and requests to join for the owner to use up, and an organization that the owner may ask to join: which, by the place that takes them. */
async function makeDomains(
  system: System,
  asOwner: Client,
  owner: { readonly email: string; readonly organizationId: string },
  bystanderId: string,
): Promise<Record<string, string>> {
  const added: string[] = [];
  for (const word of ['kept', 'used', 'spare']) {
    const { domain } = (await askOrThrow(asOwner.ask, addDomain, { name: `${word}-${randomUUID()}.com` })).addDomain;
    system.records.set(domain.record.name, domain.record.value);
    await askOrThrow(asOwner.ask, verifyDomain, { domainId: domain.id });
    await askOrThrow(asOwner.ask, updateDomain, { domainId: domain.id, autoJoin: 'SUGGEST' });
    added.push(domain.name);
  }
  const database = new Database({ connectionString: system.databaseUrls.identity });
  await database.connect();
  for (const name of ['first', 'second', 'third', 'fourth'])
    await database.query(
      `WITH newcomer AS (INSERT INTO auth."user" (id, name, email) VALUES (gen_random_uuid(), $2, $3) RETURNING *)
       INSERT INTO join_request (org_id, user_id, email, name, created_at)
       SELECT $1, id, email, name, now() FROM newcomer`,
      [uuidOf(owner.organizationId), name, `${name}@${added[0]}`],
    );
  await database.query('UPDATE auth."user" SET email_verified = true WHERE email = $1', [owner.email]);
  await database.query(
    `INSERT INTO domain (org_id, name, proof, verified_at, auto_join, created_at)
     VALUES ($1, 'attacker.example', 'proof', now(), 'SUGGEST', now()) ON CONFLICT DO NOTHING`,
    [uuidOf(bystanderId)],
  );
  await database.end();
  const { data } = await asOwner.ask('{ organization { joinRequests { nodes { id } } } }');
  const [approved, declined] = data.organization.joinRequests.nodes;
  return {
    'AddDomainInput.name': `new-${randomUUID()}.com`,
    'JoinOrganizationInput.organizationId': bystanderId,
    'ApproveJoinRequestInput.joinRequestId': approved.id,
    'DeclineJoinRequestInput.joinRequestId': declined.id,
  };
}

/** Asks a subgraph directly, with a token for the actor. */
export function askAs({ services, signer }: System, service: SubgraphName, actor: Actor): Ask {
  let token = signer.sign(actor);
  let signed = Date.now();
  return async (query, variables = {}, headers = {}) => {
    if (Date.now() - signed > (actorTokenLifetime * 1_000) / 2) [token, signed] = [signer.sign(actor), Date.now()];
    const meta = { requestId: randomUUID(), idempotencyKey: headers['idempotency-key'] ?? null };
    const result = await services[service].subgraph.execute({ query, variables }, await token, meta);
    // As it would arrive over HTTP.
    const answer = { status: result ? 200 : 401, ...(JSON.parse(JSON.stringify(result ?? {})) as object) };
    return ofRequest(answer, meta.requestId);
  };
}

/** A person with every right in an organization. */
export function actorOf(org: string, userId: string): Actor {
  return {
    kind: 'user',
    sub: userId,
    userId,
    org,
    membership: randomUUID(),
    permissions: new Set(permissions),
    teams: [],
    session: null,
    amr: ['pwd'],
    version: 1,
  };
}

async function newPerson({ url }: System, name: string) {
  const email = `${name}-${randomUUID()}@attacker.example`;
  const client = await signUp(url, { email, name });
  const { data } = await client.ask('{ viewer { user { id } organizations { organization { id } } } }');
  return {
    email,
    client,
    id: data.viewer.user.id as string,
    organizationId: data.viewer.organizations[0].organization.id as string,
  };
}

async function askOrThrow(ask: Ask, document: string, input: object) {
  const answer = await ask(document, { input });
  const [payload] = Object.values((answer.data ?? {}) as Record<string, { errors: unknown[] } | null>);
  if (!payload || payload.errors.length > 0)
    throw new Error(`An attacker could not be made: ${JSON.stringify(answer)}`);
  return answer.data;
}

const setPaymentMethod =
  'mutation ($input: SetPaymentMethodInput!) { setPaymentMethod(input: $input) { errors { __typename } } }';
const refreshSubscription = 'mutation { refreshSubscription { errors { __typename } } }';
const addMember =
  'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { id } errors { __typename } } }';
const invite =
  'mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { results { invitation { id } } errors { __typename } } }';
const offerOwnership =
  'mutation ($input: OfferOwnershipInput!) { offerOwnership(input: $input) { ownershipOffer { id } errors { __typename } } }';
const changeMemberRole =
  'mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { membership { id } errors { __typename } } }';
const createApiKey =
  'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } errors { __typename } } }';
const addTeamMember =
  'mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { errors { __typename } } }';
const assignTeamRole =
  'mutation ($input: AssignTeamRoleInput!) { assignTeamRole(input: $input) { errors { __typename } } }';
const assignServiceAccountRole =
  'mutation ($input: AssignServiceAccountRoleInput!) { assignServiceAccountRole(input: $input) { errors { __typename } } }';
const createCustomRole =
  'mutation ($input: CreateCustomRoleInput!) { createCustomRole(input: $input) { customRole { id } errors { __typename } } }';
const createStaffMember =
  'mutation ($input: CreateStaffMemberInput!) { createStaffMember(input: $input) { staffMember { id } errors { __typename } } }';
const openGrant =
  'mutation ($input: OpenSupportGrantInput!) { openSupportGrant(input: $input) { supportGrant { id } errors { __typename } } }';
const revokeGrant =
  'mutation ($input: RevokeSupportGrantInput!) { revokeSupportGrant(input: $input) { supportGrant { id } errors { __typename } } }';
const createTeam =
  'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } errors { __typename } } }';
const createServiceAccount =
  'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } errors { __typename } } }';
const addDomain =
  'mutation ($input: AddDomainInput!) { addDomain(input: $input) { domain { id name record { name value } } errors { __typename } } }';
const verifyDomain =
  'mutation ($input: VerifyDomainInput!) { verifyDomain(input: $input) { domain { id } errors { __typename } } }';
const updateDomain =
  'mutation ($input: UpdateDomainInput!) { updateDomain(input: $input) { domain { id } errors { __typename } } }';
const reserveUsage =
  'mutation ($input: ReserveUsageInput!) { reserveUsage(input: $input) { reservation { id } errors { __typename } } }';
const defineMeter =
  'mutation ($input: DefineMeterInput!) { defineMeter(input: $input) { meter { id } errors { __typename } } }';
const createWebhookEndpoint =
  'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { webhookEndpoint { id } errors { __typename } } }';
const sendTestWebhook =
  'mutation ($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) { errors { __typename } } }';
