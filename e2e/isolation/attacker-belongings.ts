import { randomUUID } from 'node:crypto';
import { encodeId } from '@tenantry/graphql';
import { Client as Database } from 'pg';
import { type Client, signInStaff } from '../client.ts';
import type { Ask } from './answers.ts';
import type { System } from './system.ts';
import type { Victim } from './victim.ts';
import { uuidOf } from './victim-operations.ts';
import {
  addDomain,
  askOrThrow,
  changeMemberRole,
  createStaffMember,
  createWebhookEndpoint,
  defineMeter,
  offerOwnership,
  openGrant,
  refreshSubscription,
  reserveUsage,
  revokeGrant,
  sendTestWebhook,
  setPaymentMethod,
  updateDomain,
  verifyDomain,
} from './attacker-operations.ts';

/** Offers of ownership that were answered each in one way, by the place that takes them: the same answer again is a whole one. */
export async function makeOffers(owner: Client, member: Client, membershipId: string): Promise<Record<string, string>> {
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
export async function createStaff(system: System, ask: Ask, organizationId: string) {
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
export async function makeInvoice(system: System, owner: Client, organizationId: string): Promise<void> {
  await askOrThrow(owner.ask, setPaymentMethod, { paymentMethodId: 'pm_card_visa' });
  const { data: customers } = await atStripe(system, 'customers?limit=100');
  const customer = customers.find(({ metadata }) => metadata['organization_id'] === uuidOf(organizationId))?.id ?? '';
  const invoice = await atStripe(system, 'invoices', { customer, currency: 'eur', auto_advance: 'false' });
  await atStripe(system, 'invoiceitems', { customer, invoice: invoice.id, amount: '10000', currency: 'eur' });
  await atStripe(system, `invoices/${invoice.id}/finalize`, { auto_advance: 'false' });
  await askOrThrow(owner.ask, refreshSubscription, {});
}

/** What is paid with, and where customers come back to, by the place that takes it. */
export async function payments(system: System): Promise<Record<string, string>> {
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
export async function makeWebhooks(owner: Client): Promise<Record<string, string>> {
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
export async function makeJob({ clients }: Victim, orgId: string): Promise<Record<string, string>> {
  const made = await clients.get('usage')?.query<{ id: string }>(
    `INSERT INTO job (org_id, id, kind, state, created_at, finished_at)
     VALUES ($1, gen_random_uuid(), 'USAGE_EXPORT', 'CANCELED', now(), now()) RETURNING id`,
    [orgId],
  );
  return { 'CancelJobInput.jobId': encodeId('job', made?.rows[0]?.id ?? '') };
}

/** Reservations to commit and to release, and a meter that staff defined, by the place that takes them. */
export async function makeMetering(owner: Client, staff: Client): Promise<Record<string, string>> {
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

/** A consumer and something that recurs of each service, by the place that takes it. */
export const consumers: Record<string, string> = {
  'RedriveIdentityEventsInput.consumer': 'entitlements',
  'RedriveIdentityEventsInput.source': 'billing',
  'RedriveBillingEventsInput.consumer': 'billing',
  'RedriveBillingEventsInput.source': 'identity',
  'RedriveUsageEventsInput.consumer': 'webhooks',
  'RedriveUsageEventsInput.source': 'identity',
  'CancelIdentityJobInput.name': 'remind_of_expiring_keys',
  'CancelBillingJobInput.name': 'forget_idempotency_keys',
  'CancelUsageJobInput.name': 'forget_old_jobs',
};

/** Domains and requests to join for the owner to use up, and an organization that the owner may ask to join: which, by the place that takes them. */
export async function makeDomains(
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
