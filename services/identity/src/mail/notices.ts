import type { Trx } from '@tenantry/database';
import {
  apiKeyCreated,
  deviceAdded,
  emailChanged,
  type Envelope,
  membershipRemoved,
  membershipRoleChanged,
  mfaDisabled,
  mfaEnabled,
  mfaReset,
  passkeyAdded,
  passkeyRemoved,
  passwordChanged,
  recoveryCodesRegenerated,
  recoveryCodeUsed,
  subscriptionChanged,
  trialEnding,
} from '@tenantry/events';
import * as z from 'zod';
import { findApiKeys } from '../api-keys/store.ts';
import type { DB } from '../generated/tables.ts';
import { findOwnerIds } from '../memberships/store.ts';
import { findOrganizations } from '../organizations/store.ts';
import { findUsers } from '../viewer/store.ts';
import { roleNames } from './words.ts';

/** What people are told about their security. */
export interface Notice {
  /** Whom it concerns; the same mail goes to each. */
  readonly userIds: readonly string[];
  /** Addresses that are nobody's any more, and are told too. */
  readonly addresses?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly details?: readonly (readonly [name: string, value: string])[];
}
type NoticeOf = (trx: Trx<DB>, event: Envelope) => Promise<Notice | null>;

/** Which events people are told of, in the transaction of the event's organization or in none. */
export const notices: Readonly<Record<string, NoticeOf>> = {
  [passwordChanged.type]: toThePerson('Your password was changed', 'The password of your account was changed.'),
  [emailChanged.type]: async (_, event) => {
    const { userId, previousEmail, email } = emailChanged.parse(event);
    return {
      userIds: [userId],
      addresses: [previousEmail],
      subject: 'Your address was changed',
      text: 'You sign in with another address from now on, and were signed out everywhere.',
      details: [['Address', email]],
    };
  },
  [mfaEnabled.type]: toThePerson('A second factor was set up', 'Your account now asks for a code when you sign in.'),
  [mfaDisabled.type]: toThePerson('Your second factor was removed', 'Your account no longer asks for a code.'),
  [mfaReset.type]: toThePerson(
    'Your second factors were reset',
    'An administrator removed the second factors of your account.',
  ),
  [recoveryCodesRegenerated.type]: toThePerson(
    'New recovery codes',
    'New recovery codes were made for your account. The old ones no longer work.',
  ),
  [recoveryCodeUsed.type]: toThePerson(
    'A recovery code was used',
    'Somebody signed in to your account with a recovery code.',
  ),
  [passkeyAdded.type]: toThePerson(
    'A passkey was added',
    'A passkey was added to your account. It can be used to sign in.',
  ),
  [passkeyRemoved.type]: toThePerson('A passkey was removed', 'A passkey of your account was removed.'),
  [deviceAdded.type]: async (_, event) => {
    const { userId, userAgent, ipAddress } = deviceAdded.parse(event);
    const details = [
      ['Device', userAgent ?? 'unknown'],
      ['Address', ipAddress ?? 'unknown'],
    ] as const;
    const text = 'Somebody signed in to your account with a device or from an address that you have not used lately.';
    return { userIds: [userId], subject: 'A new sign-in to your account', text, details };
  },
  [apiKeyCreated.type]: async (trx, event) => {
    const [key] = await findApiKeys(trx, [apiKeyCreated.parse(event).apiKeyId]);
    if (!key) return null;
    const text = `An API key was created in ${await organizationName(trx, event)}. Programs can use it until it is revoked.`;
    const details = [['Name', key.name] as const, ['May', key.scopes.join(', ')] as const];
    const users = key.userId === null ? [] : [key.userId];
    return { userIds: [...users, ...(await findOwnerIds(trx))], subject: 'An API key was created', text, details };
  },
  [membershipRoleChanged.type]: async (trx, event) => {
    const { userId, role } = membershipRoleChanged.parse(event);
    if (role !== 'OWNER' && role !== 'ADMIN') return null;
    const [user] = await findUsers(trx, [userId]);
    const text = `${user?.email ?? 'Somebody'} is now ${roleNames[role]} of ${await organizationName(trx, event)}.`;
    return { userIds: [userId, ...(await findOwnerIds(trx))], subject: `Somebody is now ${roleNames[role]}`, text };
  },
  [membershipRemoved.type]: async (trx, event) => {
    const { userId } = membershipRemoved.parse(event);
    if (event.actor?.['userId'] === userId) return null;
    const name = await organizationName(trx, event);
    return {
      userIds: [userId],
      subject: `You are no longer a member of ${name}`,
      text: `Your membership in ${name} was ended.`,
    };
  },
  [trialEnding.type]: async (trx, event) => {
    const { trialEndsAt } = trialEnding.parse(event);
    const name = await organizationName(trx, event);
    const text = `The trial of ${name} ends soon. Choose a plan to keep what it includes; otherwise the free plan follows, where there is one.`;
    return {
      userIds: await findOwnerIds(trx),
      subject: `The trial of ${name} ends soon`,
      text,
      details: [['Ends', trialEndsAt.slice(0, 10)]],
    };
  },
  [subscriptionChanged.type]: async (trx, event) => {
    const { change = '', graceEndsAt } = subscriptionChanged.parse(event);
    const told = Object.hasOwn(billingNotices, change) ? billingNotices[change] : undefined;
    if (!told) return null;
    const name = await organizationName(trx, event);
    const details = graceEndsAt ? [['Until', graceEndsAt.slice(0, 10)] as const] : [];
    return { userIds: await findOwnerIds(trx), subject: `${told.subject}: ${name}`, text: told.text, details };
  },
};

/** What owners are told of their subscription. */
const billingNotices: Readonly<Record<string, { readonly subject: string; readonly text: string } | undefined>> = {
  PAYMENT_FAILED: {
    subject: 'A payment failed',
    text: 'The last payment did not go through and is tried again. Until it does, everything works as before for some days. Check the card.',
  },
  PAYMENT_GIVEN_UP: {
    subject: 'A payment is overdue',
    text: 'The payment did not go through. What there is can still be read, and everything works again as soon as it is paid.',
  },
  CANCELED: {
    subject: 'The subscription has ended',
    text: 'What was paid has ended. What there is stays, and a plan can be chosen again at any time.',
  },
};

const aboutSomebody = z.object({ userId: z.uuid() });

/** A notice that says the same whenever it happens, to the person that the event's `userId` names. */
function toThePerson(subject: string, text: string): NoticeOf {
  return async (_, event) => ({ userIds: [aboutSomebody.parse(event.data).userId], subject, text });
}

async function organizationName(trx: Trx<DB>, { orgId }: Envelope): Promise<string> {
  const [organization] = orgId ? await findOrganizations(trx, [orgId]) : [];
  return organization?.name ?? 'an organization';
}
