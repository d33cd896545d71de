import { builtInRoles } from '@tenantry/actor';
import {
  apiKeyCreated,
  apiKeyExpiring,
  invitationAccepted,
  invitationRequested,
  joinRequestCreated,
  limitReached,
  membershipRoleChanged,
  mfaReset,
  ownershipOfferAccepted,
  ownershipOfferMade,
  securityPolicyUpdated,
  subscriptionChanged,
  supportGrantOpened,
  trialEnding,
  webhookEndpointDisabled,
  webhookEndpointFailing,
} from '@tenantry/events';
import type { Notice, NoticeOf } from './notice.ts';

/** Events of organizations of which somebody in them is told, by type. The texts name nobody: whom they are about stands beside. */
export const notices: Readonly<Record<string, NoticeOf>> = {
  [limitReached.type]: (event) => {
    const { meter, threshold, used, limit } = limitReached.parse(event);
    return {
      category: 'LIMITS',
      title: `${threshold} % of a limit is used: ${meter}`,
      body: `${number(used)} of ${number(limit)} are used in the running period.`,
      permission: 'WEBHOOKS_MANAGE',
    };
  },
  [webhookEndpointFailing.type]: (event) => {
    const { host, failingSince, disabledAt } = webhookEndpointFailing.parse(event);
    return {
      category: 'WEBHOOKS',
      title: `${webhooksTo(host)} fail`,
      body: `None was taken since ${minute(failingSince)}. If that goes on, the endpoint is disabled at ${minute(disabledAt)}.`,
      permission: 'WEBHOOKS_MANAGE',
    };
  },
  [webhookEndpointDisabled.type]: (event) => {
    const { host, reason } = webhookEndpointDisabled.parse(event);
    const why = reason === 'GONE' ? 'The endpoint answered that it is gone.' : 'None was taken for five days.';
    return {
      category: 'WEBHOOKS',
      title: `${webhooksTo(host)} have ended`,
      body: `${why} Resume it when it works again, and have it sent what it has missed.`,
      permission: 'WEBHOOKS_MANAGE',
    };
  },
  [trialEnding.type]: (event) => ({
    category: 'BILLING',
    title: 'The trial ends soon',
    body: `It ends on ${day(trialEnding.parse(event).trialEndsAt)}. Choose a plan to keep what it includes.`,
    permission: 'BILLING_MANAGE',
  }),
  [subscriptionChanged.type]: (event) => {
    const { change = '', graceEndsAt } = subscriptionChanged.parse(event);
    const told = Object.hasOwn(ofSubscriptions, change) ? ofSubscriptions[change] : undefined;
    if (!told) return null;
    const until = graceEndsAt ? ` Everything works as before until ${day(graceEndsAt)}.` : '';
    return { category: 'BILLING', title: told.title, body: `${told.body}${until}`, permission: 'BILLING_MANAGE' };
  },
  [invitationAccepted.type]: (event) => ({
    category: 'MEMBERSHIP',
    title: 'An invitation was accepted',
    body: 'Who was invited is a member now.',
    permission: 'MEMBERS_INVITE',
    personId: invitationAccepted.parse(event).userId,
  }),
  [invitationRequested.type]: () => ({
    category: 'MEMBERSHIP',
    title: 'Somebody asks for a new invitation',
    body: 'Their link has expired. Send the invitation again if they are still to join.',
    permission: 'MEMBERS_INVITE',
    isMailed: false,
  }),
  [joinRequestCreated.type]: (event) => ({
    category: 'MEMBERSHIP',
    title: 'Somebody asks to join',
    body: 'They have an address at one of your domains. Approve or decline the request.',
    permission: 'MEMBERS_INVITE',
    personId: joinRequestCreated.parse(event).userId,
  }),
  [apiKeyCreated.type]: () => ({
    category: 'SECURITY',
    title: 'An API key was created',
    body: 'Programs can use it until it is revoked.',
    permission: 'API_KEYS_MANAGE',
  }),
  [apiKeyExpiring.type]: (event) => ({
    category: 'SECURITY',
    title: 'An API key expires soon',
    body: `It works until ${minute(apiKeyExpiring.parse(event).expiresAt)}. Rotate it before then, or let it end.`,
    permission: 'API_KEYS_MANAGE',
  }),
  [membershipRoleChanged.type]: (event) => {
    const { userId, role } = membershipRoleChanged.parse(event);
    return {
      category: 'SECURITY',
      title: 'The role of a member was changed',
      body: `The role is now ${roleName(role)}.`,
      userIds: [userId],
      personId: userId,
      // Who gains such rights concerns everybody who gives them.
      ...((role === 'OWNER' || role === 'ADMIN') && { permission: 'MEMBERS_UPDATE' }),
    };
  },
  [mfaReset.type]: (event) => {
    const { userId } = mfaReset.parse(event);
    return {
      category: 'SECURITY',
      title: 'The second factors of a member were reset',
      body: 'An administrator removed them. Until new ones are set up, the password alone is enough to sign in.',
      permission: 'SECURITY_MANAGE',
      userIds: [userId],
      isMailed: false,
      personId: userId,
    };
  },
  [ownershipOfferMade.type]: (event) => ({
    ...ofOwnership('Ownership was offered', ownershipOfferMade.parse(event).userId),
    isMailed: false,
  }),
  [ownershipOfferAccepted.type]: (event) =>
    ofOwnership('An offer of ownership was accepted', ownershipOfferAccepted.parse(event).userId),
  [securityPolicyUpdated.type]: () => ({
    category: 'SECURITY',
    title: 'The security policy was changed',
    body: 'The audit log says by whom.',
    permission: 'SECURITY_MANAGE',
  }),
  [supportGrantOpened.type]: (event) => {
    const { staffName, access, reason, expiresAt } = supportGrantOpened.parse(event);
    const may = access === 'WRITE' ? 'read and change what is here' : 'read what is here';
    return {
      category: 'SECURITY',
      title: 'Support may act here',
      body: `${staffName} may ${may} until ${minute(expiresAt)}: ${reason}`,
      permission: 'SECURITY_MANAGE',
    };
  },
};

const ofSubscriptions: Readonly<Record<string, { readonly title: string; readonly body: string } | undefined>> = {
  PAYMENT_FAILED: { title: 'A payment failed', body: 'It is tried again. Check the card.' },
  PAYMENT_GIVEN_UP: {
    title: 'A payment is overdue',
    body: 'What there is can still be read, and everything works again as soon as it is paid.',
  },
  PAYMENT_RECOVERED: { title: 'The payment went through', body: 'Everything works as before.' },
  CANCELED: {
    title: 'The subscription has ended',
    body: 'What there is stays, and a plan can be chosen again at any time.',
  },
};

function ofOwnership(title: string, userId: string): Notice {
  const body = 'An owner may do everything, and make and unmake owners.';
  return { category: 'SECURITY', title, body, permission: 'OWNERS_MANAGE', userIds: [userId], personId: userId };
}

const webhooksTo = (host = 'an endpoint') => `Webhooks to ${host}`;
const number = (value: number | string) => BigInt(value).toLocaleString('en');
const day = (time: string) => time.slice(0, 10);
const minute = (time: string) => `${time.slice(0, 16).replace('T', ' ')} UTC`;

function roleName(role: string): string {
  return builtInRoles.some((known) => known === role)
    ? role.toLowerCase().replace('_', ' ')
    : 'one of the organization’s own';
}
