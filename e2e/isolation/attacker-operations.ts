import type { Ask } from './answers.ts';

export async function askOrThrow(ask: Ask, document: string, input: object) {
  const answer = await ask(document, { input });
  const [payload] = Object.values((answer.data ?? {}) as Record<string, { errors: unknown[] } | null>);
  if (!payload || payload.errors.length > 0)
    throw new Error(`An attacker could not be made: ${JSON.stringify(answer)}`);
  return answer.data;
}

export const setPaymentMethod =
  'mutation ($input: SetPaymentMethodInput!) { setPaymentMethod(input: $input) { errors { __typename } } }';
export const refreshSubscription = 'mutation { refreshSubscription { errors { __typename } } }';
export const addMember =
  'mutation ($input: AddMemberInput!) { addMember(input: $input) { membership { id } errors { __typename } } }';
export const invite =
  'mutation ($input: InviteMembersInput!) { inviteMembers(input: $input) { results { invitation { id } } errors { __typename } } }';
export const offerOwnership =
  'mutation ($input: OfferOwnershipInput!) { offerOwnership(input: $input) { ownershipOffer { id } errors { __typename } } }';
export const changeMemberRole =
  'mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { membership { id } errors { __typename } } }';
export const createApiKey =
  'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret apiKey { id } errors { __typename } } }';
export const addTeamMember =
  'mutation ($input: AddTeamMemberInput!) { addTeamMember(input: $input) { errors { __typename } } }';
export const assignTeamRole =
  'mutation ($input: AssignTeamRoleInput!) { assignTeamRole(input: $input) { errors { __typename } } }';
export const assignServiceAccountRole =
  'mutation ($input: AssignServiceAccountRoleInput!) { assignServiceAccountRole(input: $input) { errors { __typename } } }';
export const createCustomRole =
  'mutation ($input: CreateCustomRoleInput!) { createCustomRole(input: $input) { customRole { id } errors { __typename } } }';
export const createStaffMember =
  'mutation ($input: CreateStaffMemberInput!) { createStaffMember(input: $input) { staffMember { id } errors { __typename } } }';
export const openGrant =
  'mutation ($input: OpenSupportGrantInput!) { openSupportGrant(input: $input) { supportGrant { id } errors { __typename } } }';
export const revokeGrant =
  'mutation ($input: RevokeSupportGrantInput!) { revokeSupportGrant(input: $input) { supportGrant { id } errors { __typename } } }';
export const createTeam =
  'mutation ($input: CreateTeamInput!) { createTeam(input: $input) { team { id } errors { __typename } } }';
export const createServiceAccount =
  'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } errors { __typename } } }';
export const addDomain =
  'mutation ($input: AddDomainInput!) { addDomain(input: $input) { domain { id name record { name value } } errors { __typename } } }';
export const verifyDomain =
  'mutation ($input: VerifyDomainInput!) { verifyDomain(input: $input) { domain { id } errors { __typename } } }';
export const updateDomain =
  'mutation ($input: UpdateDomainInput!) { updateDomain(input: $input) { domain { id } errors { __typename } } }';
export const reserveUsage =
  'mutation ($input: ReserveUsageInput!) { reserveUsage(input: $input) { reservation { id } errors { __typename } } }';
export const defineMeter =
  'mutation ($input: DefineMeterInput!) { defineMeter(input: $input) { meter { id } errors { __typename } } }';
export const createWebhookEndpoint =
  'mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) { webhookEndpoint { id } errors { __typename } } }';
export const sendTestWebhook =
  'mutation ($input: SendTestWebhookInput!) { sendTestWebhook(input: $input) { errors { __typename } } }';
