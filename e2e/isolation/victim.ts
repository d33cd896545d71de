import { randomUUID } from 'node:crypto';
import { builtInRoles } from '@tenantry/actor';
import { decodeId } from '@tenantry/graphql';
import { subgraphNames, type SubgraphName } from '@tenantry/schema';
import { Client } from 'pg';
import { type Client as Caller, signInStaff, signUp } from '../client.ts';
import { eventually } from '../eventually.ts';
import { verifiedPerson } from '../verified-person.ts';
import { type Canaries, createCanaries, release } from './canaries.ts';
import { fillEmptyTables } from './fill-tables.ts';
import { probesOf } from './probes.ts';
import type { Report } from './report.ts';
import { enumValuesOf, targetsOf } from './schema.ts';
import { variablesOf } from './slots.ts';
import type { System } from './system.ts';
import { readTables, type Table } from './tables.ts';
import { createWords, type Words } from './words.ts';

/** The organization that must not be seen: it has one of everything, and a canary in every text. */
export interface Victim {
  readonly orgId: string;
  readonly ownerId: string;
  /** What its people could read before the canaries came: all its IDs and cursors. */
  readonly words: Words;
  readonly canaries: Canaries;
  readonly tables: readonly Table[];
  /** The superuser's connection to each service's database. */
  readonly clients: ReadonlyMap<SubgraphName, Client>;
  close(): Promise<void>;
}

/** Makes the victim through the API, then puts the canaries into its rows. */
export async function createVictim(system: System, report: Report): Promise<Victim> {
  const owner = await signUp(system.url, { email: 'vera@victim.example', name: 'Vera Victim' });
  const { data } = await owner.ask('{ viewer { user { id } organizations { organization { id } } } }');
  const organizationId: string = data.viewer.organizations[0].organization.id;
  const [orgId, ownerId] = [uuidOf(organizationId), uuidOf(data.viewer.user.id)];
  const words = createWords();
  const asOwner = owner.in(organizationId);
  await system.settled();
  await receiveSupport(system, asOwner, organizationId);
  await makeOneOfEverything(system, asOwner);
  await system.settled();
  await receiveOverride(system, organizationId);
  await system.settled();

  const clients = new Map(
    subgraphNames.map((name) => [name, new Client({ connectionString: system.databaseUrls[name] })]),
  );
  const tables: Table[] = [];
  for (const [service, client] of clients) {
    client.on('error', () => {});
    await client.connect();
    if (service === 'billing') await makeRevenue(client, orgId);
    if (service === 'usage') await makeAttempt(client, orgId);
    tables.push(...(await readTables(client, service, orgId)));
    await fillEmptyTables(
      client,
      tables.filter((table) => table.service === service),
      { orgId, userId: ownerId },
    );
  }
  for (const answer of await readEverything(system, asOwner)) words.learn(answer);
  const canaries = createCanaries();
  const enumValues = enumValuesOf(targetsOf(system));
  for (const table of tables) await release(clients.get(table.service)!, table, canaries, enumValues, report);

  const close = async () => void (await Promise.all([...clients.values()].map((client) => client.end())));
  return { orgId, ownerId, words, canaries, tables, clients, close };
}

/** What every query answers, with everything below it. */
export async function readEverything(system: System, caller: Caller): Promise<unknown[]> {
  const [gateway] = targetsOf(system);
  const probes = probesOf(gateway!).filter(
    ({ kind, slots }) => kind === 'query' && slots.every(({ isRequired }) => !isRequired),
  );
  return Promise.all(
    probes.map(
      async ({ document, slots }) =>
        (
          await caller.ask(
            document,
            variablesOf(
              slots,
              null,
              () => null,
              () => {},
            ),
          )
        ).data,
    ),
  );
}

async function makeOneOfEverything(system: System, owner: Caller): Promise<void> {
  let membershipId = '';
  for (const role of builtInRoles) {
    const email = `${role.toLowerCase().replace('_', '-')}@victim.example`;
    await signUp(system.url, { email, name: `Victim ${role}` });
    membershipId = (await must(owner, 'addMember', 'membership { id }', { email, role })).membership.id;
  }
  const teamId = await makeTeams(owner, membershipId);
  await makeRoles(owner, membershipId, teamId);
  const { apiKey: revoked } = await must(owner, 'createApiKey', 'apiKey { id }', {
    name: 'revoked',
    scopes: ['USAGE_READ'],
  });
  await must(owner, 'createApiKey', 'apiKey { id }', { name: 'deployment', scopes: ['USAGE_RECORD'] });
  await must(owner, 'revokeApiKey', 'apiKey { id }', { apiKeyId: revoked.id });
  const { serviceAccount } = await must(owner, 'createServiceAccount', 'serviceAccount { id }', {
    name: 'Robot',
    role: 'MEMBER',
  });
  const { apiKey } = await must(owner, 'createApiKey', 'apiKey { id }', {
    name: 'nightly',
    scopes: ['USAGE_RECORD'],
    serviceAccountId: serviceAccount.id,
    allowedAddresses: ['203.0.113.0/24'],
  });
  await must(owner, 'assignServiceAccountRole', 'roleAssignment { id }', {
    teamId,
    serviceAccountId: serviceAccount.id,
    role: 'TEAM_ADMIN',
  });
  await must(owner, 'rotateApiKey', 'apiKey { id }', { apiKeyId: apiKey.id });
  const { customRole } = await must(owner, 'createCustomRole', 'customRole { id }', {
    name: 'Loading',
    permissions: ['USAGE_RECORD'],
  });
  await must(owner, 'createServiceAccount', 'serviceAccount { id }', { name: 'Loader', customRoleId: customRole.id });
  const second = await must(owner, 'createServiceAccount', 'serviceAccount { id }', { name: 'Old', role: 'MEMBER' });
  await must(owner, 'deleteServiceAccount', 'serviceAccount { id }', { serviceAccountId: second.serviceAccount.id });
  await makeDomains(system, owner);
  const invited = ['first', 'second'].map((name) => ({
    email: `${name}.invited@victim.example`,
    role: 'MEMBER',
    teamIds: [teamId],
  }));
  const { results } = await must(owner, 'inviteMembers', 'results { invitation { id } }', { items: invited });
  await must(owner, 'resendInvitation', 'invitation { id }', { invitationId: results[0].invitation.id });
  await must(owner, 'revokeInvitation', 'invitation { id }', { invitationId: results[1].invitation.id });
  for (let taken = 0; taken < 2; taken += 1) {
    const { ownershipOffer } = await must(owner, 'offerOwnership', 'ownershipOffer { id }', { membershipId });
    await must(owner, 'cancelOwnershipOffer', 'ownershipOffer { id }', { offerId: ownershipOffer.id });
  }
  await must(owner, 'offerOwnership', 'ownershipOffer { id }', { membershipId });
  await must(owner, 'updateOrganization', 'organization { id }', { name: 'Victim', slug: 'victim' });
  const addresses = { contactEmail: 'office@victim.example', billingEmail: 'bills@victim.example' };
  const metadata = { note: 'a note of the victim' };
  for (const settings of [addresses, { metadata }, { locale: 'sv', timeZone: 'Europe/Stockholm' }])
    await must(owner, 'updateOrganizationSettings', 'organization { id }', settings);
  await must(owner, 'updateSecurityPolicy', 'securityPolicy { version }', { ipAllowlist: ['203.0.113.0/24'] });
  // Away from the trial's plan and back to it: an attacker becomes a member, and this one has a seat for them.
  await must(owner, 'setPaymentMethod', 'paymentCard { brand }', { paymentMethodId: 'pm_card_visa' });
  for (const planKey of ['STARTER', 'PROFESSIONAL'])
    await must(owner, 'changePlan', 'subscription { id }', { planKey });
  // A key for each mutation of billing, asked of the gateway and of the service.
  for (let used = 0; used < 30; used += 1)
    await must(owner, 'openBillingPortal', 'url', { returnUrl: 'https://victim.example/billing' });
  await system.settled();
  const event = { meter: 'leads', subject: 'a customer of the victim', properties: { note: 'a note of the victim' } };
  await must(owner, 'recordUsage', 'results { verdict }', {
    events: ['first', 'second', 'third', 'fifth', 'sixth', 'seventh', 'eighth'].map((key) => ({ ...event, key })),
  });
  await must(owner, 'consumeUsage', 'usage { used }', { ...event, key: 'fourth' });
  // Keys enough that each mutation of usage can be asked with one that was not said before.
  for (let reserved = 1; reserved <= 8; reserved += 1)
    await must(owner, 'reserveUsage', 'reservation { id }', { ...event, key: `reserved ${reserved}` });
  await must(owner, 'setUsageAlerts', 'setting { version }', { meter: 'leads', thresholds: [50] });
  await must(owner, 'setNotificationPreference', 'preference { category }', { category: 'BILLING', mail: 'DAILY' });
  const stretch = { from: '2020-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' };
  for (const format of ['CSV', 'NDJSON'])
    await must(owner, 'exportUsage', 'usageExport { id }', { ...stretch, meters: ['leads'], format });
  for (const format of ['CSV', 'NDJSON']) await must(owner, 'exportAuditLog', 'auditExport { id }', { format });
  await makeBranding(owner);
  await makeWebhooks(owner);
  await makeDataExport(owner);
}

/** A domain that is used, one that is not, and people who ask to join by the first. */
async function makeDomains(system: System, owner: Caller): Promise<void> {
  const addDomain = async (name: string) => {
    const { domain } = await must(owner, 'addDomain', 'domain { id record { name value } }', { name });
    system.records.set(domain.record.name, domain.record.value);
    await must(owner, 'verifyDomain', 'domain { id }', { domainId: domain.id });
    return domain.id as string;
  };
  const domainId = await addDomain('victim-corporation.com');
  await must(owner, 'updateDomain', 'domain { id }', { domainId, autoJoin: 'SUGGEST' });
  await must(owner, 'removeDomain', 'domain { id }', { domainId: await addDomain('victim-corporation.net') });
  await must(owner, 'addDomain', 'domain { id }', { name: 'victim-corporation.org' });

  const { organization } = (await owner.ask('{ organization { id } }')).data;
  for (const name of ['nina', 'norman', 'nora']) {
    const newcomer = await verifiedPerson(system, { email: `${name}@victim-corporation.com`, name });
    await must(newcomer, 'joinOrganization', 'outcome', { organizationId: organization.id });
  }
  const { joinRequests } = (await owner.ask('{ organization { joinRequests { nodes { id } } } }')).data.organization;
  const [first, second] = joinRequests.nodes;
  await must(owner, 'approveJoinRequest', 'membership { id }', { joinRequestId: first.id });
  await must(owner, 'declineJoinRequest', 'joinRequest { id }', { joinRequestId: second.id });
}

/** Staff could act in it three times, and cannot any more. */
async function receiveSupport(system: System, owner: Caller, organizationId: string): Promise<void> {
  const staff = await signInStaff(system.url);
  const { data } = await owner.ask('{ organization { members { nodes { id } } } }');
  const terms = { organizationId, reason: 'The victim asked for help', ticket: 'VICTIM-1', minutes: 60 };
  const membershipId = data.organization.members.nodes[0].id;
  for (const more of [{ membershipId, access: 'WRITE' }, { membershipId, access: 'READ' }, { access: 'READ' }]) {
    const opened = await must(staff, 'openSupportGrant', 'supportGrant { id }', { ...terms, ...more });
    await must(owner, 'revokeSupportGrant', 'supportGrant { id }', { supportGrantId: opened.supportGrant.id });
  }
}

/** The latest in the audit log is what staff did, so that their ID is on its first page. */
async function receiveOverride(system: System, organizationId: string): Promise<void> {
  const staff = await signInStaff(system.url);
  const override = { organizationId, key: 'leads', limit: '5000', reason: 'The victim wished for it' };
  await must(staff, 'overrideEntitlement', 'entitlementOverride { key }', override);
}

/** How one of the deliveries went, without anything having been sent. */
async function makeAttempt(client: Client, orgId: string): Promise<void> {
  await client.query(
    `INSERT INTO webhook_attempt (org_id, delivery_id, number, started_at, duration_ms, status_code, failure, response)
     SELECT org_id, id, 1, now(), 5, 500, 'Answered 500', 'An answer to the victim' FROM webhook_delivery
     WHERE org_id = $1`,
    [orgId],
  );
}

/** Two teams at the top, one of them with a team below it, which has a lead; the ID is that of the other one. */
async function makeTeams(owner: Caller, membershipId: string): Promise<string> {
  const createTeam = async (name: string, parentId: string | null) =>
    (await must(owner, 'createTeam', 'team { id }', { name, parentId })).team.id as string;
  const sales = await createTeam('Sales', null);
  const support = await createTeam('Support', null);
  const north = await createTeam('North', support);
  await must(owner, 'moveTeam', 'team { id }', { teamId: north, parentId: sales });
  await must(owner, 'updateTeam', 'team { id }', { teamId: north, name: 'North and east' });
  await must(owner, 'addTeamMember', 'team { id }', { teamId: north, membershipId });
  await must(owner, 'setTeamLead', 'team { id }', { teamId: north, membershipId, isLead: true });
  await must(owner, 'addTeamMember', 'team { id }', { teamId: support, membershipId });
  await must(owner, 'removeTeamMember', 'team { id }', { teamId: support, membershipId });
  return support;
}

/** Two roles, one of which a member has on a team, and everybody in the team everywhere. */
async function makeRoles(owner: Caller, membershipId: string, teamId: string): Promise<void> {
  const createRole = async (name: string) =>
    (
      await must(owner, 'createCustomRole', 'customRole { id }', {
        name,
        description: `${name} of the victim`,
        permissions: ['USAGE_READ', 'TEAMS_WRITE'],
      })
    ).customRole.id as string;
  const customRoleId = await createRole('Bookkeeping');
  const ended = await createRole('Ended');
  await must(owner, 'updateCustomRole', 'customRole { id }', { customRoleId, name: 'Accounting' });
  await must(owner, 'assignTeamRole', 'roleAssignment { id }', { teamId, membershipId, customRoleId });
  await must(owner, 'assignRoleToTeam', 'roleAssignment { id }', { memberTeamId: teamId, customRoleId });
  const { roleAssignment } = await must(owner, 'assignTeamRole', 'roleAssignment { id }', {
    teamId,
    membershipId,
    customRoleId: ended,
  });
  await must(owner, 'removeRoleAssignment', 'roleAssignment { id }', { roleAssignmentId: roleAssignment.id });
  await must(owner, 'deleteCustomRole', 'customRole { id }', { customRoleId: ended });
}

/** An endpoint that nobody answers at, which has been tested and has two secrets. */
async function makeWebhooks(owner: Caller): Promise<void> {
  const wish = { url: 'https://victim.example/hook', description: 'For the victim' };
  const { webhookEndpoint } = await must(owner, 'createWebhookEndpoint', 'webhookEndpoint { id }', wish);
  const endpoint = { webhookEndpointId: webhookEndpoint.id };
  await must(owner, 'rotateWebhookSecret', 'webhookEndpoint { id }', endpoint);
  // Nothing is sent while it is looked at whether attacks change anything.
  await must(owner, 'updateWebhookEndpoint', 'webhookEndpoint { id }', { ...endpoint, isPaused: true });
  // A key for each mutation of usage.
  for (let sent = 0; sent < 12; sent += 1) await must(owner, 'sendTestWebhook', 'webhookDelivery { id }', endpoint);
}

async function makeBranding(owner: Caller): Promise<void> {
  const texts = { displayName: 'Victim', mailFromName: 'The victim', mailReplyTo: 'reply@victim.example' };
  await must(owner, 'updateBranding', 'organization { id }', { ...texts, primaryColor: '#123456' });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>The victim</title></svg>';
  const { status } = await owner.post('/branding/logo', 'image/svg+xml', svg);
  if (status !== 200) throw new Error(`The victim could not upload a logo: ${status}`);
}

async function makeDataExport(owner: Caller): Promise<void> {
  await owner.ask('mutation { exportOrganizationData { dataExport { id } errors { __typename } } }');
  await eventually(
    () => owner.ask('{ organization { dataExports(first: 1) { nodes { status } } } }'),
    ({ data }) => data?.organization.dataExports.nodes[0]?.status === 'DONE',
  );
}

/** What comes of the payment provider alone. */
async function makeRevenue(client: Client, orgId: string): Promise<void> {
  const tax = {
    name: 'VAT',
    percentage: '19',
    jurisdiction: 'DE',
    isInclusive: false,
    taxableMinor: '100',
    amountMinor: '19',
  };
  const payment = { externalId: 'py_of_the_victim', amountMinor: '119', paidAt: 1_770_000_000_000 };
  const customer = {
    name: 'The victim',
    email: 'bills@victim.example',
    address: ['Street 1'],
    taxIds: ['DE123456789'],
  };
  const values = [orgId, JSON.stringify([tax]), JSON.stringify([payment]), JSON.stringify(customer)];
  await client.query(
    `WITH made AS (
       INSERT INTO invoice (org_id, external_id, external_customer_id, external_subscription_id, number, status, reason, currency,
         subtotal_minor, discount_minor, tax_minor, total_minor, amount_due_minor, amount_paid_minor, taxes, payments, customer,
         attempt_count, period_start, period_end, created_at, finalized_at)
       VALUES ($1, 'in_of_the_victim', 'cus_of_the_victim', 'sub_of_the_victim', 'INV-2020-000001', 'PAID', 'OTHER', 'EUR',
         100, 0, 19, 119, 119, 119, $2, $3, $4, 1, now(), now(), now(), now())
       RETURNING id)
     INSERT INTO invoice_line (org_id, invoice_id, position, external_id, external_item_id, external_price_id, kind, description,
       quantity, unit_price_minor, amount_minor, discount_minor, tax_minor, period_start, period_end)
     SELECT $1, id, 0, 'il_of_the_victim', 'ii_of_the_victim', 'price_of_the_victim', 'ITEM', 'A line', 1, 100, 100, 0, 19, now(), now()
     FROM made`,
    values,
  );
  await client.query(
    `WITH granted AS (
       INSERT INTO credit_grant (org_id, currency, amount_minor, remaining_minor, reason, granted_at)
       VALUES ($1, 'EUR', 100, 50, 'Credit of the victim', now()) RETURNING id)
     INSERT INTO credit_draw (org_id, grant_id, invoice_id, amount_minor)
     SELECT $1, granted.id, invoice.id, 50 FROM granted, invoice WHERE invoice.org_id = $1`,
    [orgId],
  );
  await client.query(
    `WITH credited AS (
       INSERT INTO credit_note (org_id, invoice_id, external_id, number, status, reason, memo, currency, subtotal_minor,
         discount_minor, tax_minor, total_minor, owed_less_minor, refunded_minor, issued_at)
       SELECT $1, id, 'cn_of_the_victim', 'CN-2020-000001', 'ISSUED', 'DUPLICATE', 'Credited to the victim', 'EUR', 50, 0, 0, 50, 0,
         50, now() FROM invoice WHERE org_id = $1 AND external_id = 'in_of_the_victim' RETURNING id, invoice_id),
     refunded AS (
       INSERT INTO invoice_refund (org_id, invoice_id, external_id, status, currency, amount_minor, refunded_at)
       SELECT $1, invoice_id, 're_of_the_victim', 'SUCCEEDED', 'EUR', 50, now() FROM credited)
     INSERT INTO credit_note_line (org_id, credit_note_id, position, description, quantity, amount_minor, discount_minor, tax_minor)
     SELECT $1, id, 0, 'A line', 1, 50, 0, 0 FROM credited`,
    [orgId],
  );
  await client.query(
    `WITH closed AS (
       INSERT INTO usage_period (org_id, meter, period, period_start, period_end, quantity, version, closed_at)
       VALUES ($1, 'leads', 'MONTH', '2020-01-01Z', '2020-02-01Z', 1, 1, now()) RETURNING meter, period, period_start)
     INSERT INTO usage_charge (org_id, meter, period, period_start, version, quantity, amount_minor, currency, description,
       is_adjustment, charged_at)
     SELECT $1, meter, period, period_start, 1, 1, 100, 'EUR', 'Use of the victim', false, now() FROM closed`,
    [orgId],
  );
  await client.query(
    `INSERT INTO revenue_account (org_id, currency, annual_minor, month_opening_minor, first_paid_at, moved_at)
     VALUES ($1, 'EUR', 100, 0, now(), now()) ON CONFLICT DO NOTHING`,
    [orgId],
  );
}

async function must(owner: Caller, mutation: string, selection: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} errors { ... on UserError { message } } } }`;
  const answer = await owner.ask(
    document,
    { input },
    { 'idempotency-key': `the victim asks to ${mutation}, ${randomUUID()}` },
  );
  const payload = answer.data?.[mutation];
  if (!payload || payload.errors.length > 0)
    throw new Error(`The victim could not ${mutation}: ${JSON.stringify(answer)}`);
  return payload;
}

/** The UUID of an ID. */
export function uuidOf(id: string): string {
  const decoded = decodeId(id);
  if (!decoded) throw new Error(`${id} is not an ID.`);
  return decoded.uuid;
}
