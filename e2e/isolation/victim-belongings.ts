import { type Client as Caller, signInStaff } from '../client.ts';
import { eventually } from '../eventually.ts';
import { verifiedPerson } from '../verified-person.ts';
import type { System } from './system.ts';
import { must } from './victim-operations.ts';

/** A domain that is used, one that is not, and people who ask to join by the first. */
export async function makeDomains(system: System, owner: Caller): Promise<void> {
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
export async function receiveSupport(system: System, owner: Caller, organizationId: string): Promise<void> {
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
export async function receiveOverride(system: System, organizationId: string): Promise<void> {
  const staff = await signInStaff(system.url);
  const override = { organizationId, key: 'leads', limit: '5000', reason: 'The victim wished for it' };
  await must(staff, 'overrideEntitlement', 'entitlementOverride { key }', override);
}

/** Two teams at the top, one of them with a team below it, which has a lead; the ID is that of the other one. */
export async function makeTeams(owner: Caller, membershipId: string): Promise<string> {
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
export async function makeRoles(owner: Caller, membershipId: string, teamId: string): Promise<void> {
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
export async function makeWebhooks(owner: Caller): Promise<void> {
  const wish = { url: 'https://victim.example/hook', description: 'For the victim' };
  const { webhookEndpoint } = await must(owner, 'createWebhookEndpoint', 'webhookEndpoint { id }', wish);
  const endpoint = { webhookEndpointId: webhookEndpoint.id };
  await must(owner, 'rotateWebhookSecret', 'webhookEndpoint { id }', endpoint);
  // Nothing is sent while it is looked at whether attacks change anything.
  await must(owner, 'updateWebhookEndpoint', 'webhookEndpoint { id }', { ...endpoint, isPaused: true });
  // A key for each mutation of usage.
  for (let sent = 0; sent < 12; sent += 1) await must(owner, 'sendTestWebhook', 'webhookDelivery { id }', endpoint);
}

export async function makeBranding(owner: Caller): Promise<void> {
  const texts = { displayName: 'Victim', mailFromName: 'The victim', mailReplyTo: 'reply@victim.example' };
  await must(owner, 'updateBranding', 'organization { id }', { ...texts, primaryColor: '#123456' });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><title>The victim</title></svg>';
  const { status } = await owner.post('/branding/logo', 'image/svg+xml', svg);
  if (status !== 200) throw new Error(`The victim could not upload a logo: ${status}`);
}

export async function makeDataExport(owner: Caller): Promise<void> {
  await owner.ask('mutation { exportOrganizationData { dataExport { id } errors { __typename } } }');
  await eventually(
    () => owner.ask('{ organization { dataExports(first: 1) { nodes { status } } } }'),
    ({ data }) => data?.organization.dataExports.nodes[0]?.status === 'DONE',
  );
}
