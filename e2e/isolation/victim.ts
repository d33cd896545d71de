import { builtInRoles } from '@tenantry/actor';
import { subgraphNames, type SubgraphName } from '@tenantry/schema';
import { Client } from 'pg';
import { type Client as Caller, signUp } from '../client.ts';
import { type Canaries, createCanaries, release } from './canaries.ts';
import { fillEmptyTables } from './fill-tables.ts';
import { probesOf } from './probes.ts';
import type { Report } from './report.ts';
import { enumValuesOf, targetsOf } from './schema.ts';
import { variablesOf } from './slots.ts';
import type { System } from './system.ts';
import { readTables, type Table } from './tables.ts';
import { createWords, type Words } from './words.ts';
import {
  makeBranding,
  makeDataExport,
  makeDomains,
  makeRoles,
  makeTeams,
  makeWebhooks,
  receiveOverride,
  receiveSupport,
} from './victim-belongings.ts';
import { must, uuidOf } from './victim-operations.ts';
import { makeAttempt, makeRevenue } from './victim-rows.ts';

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
