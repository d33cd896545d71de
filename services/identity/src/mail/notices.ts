import type { Trx } from '@tenantry/database';
import {
  deviceAdded,
  emailChanged,
  type Envelope,
  membershipRemoved,
  mfaDisabled,
  mfaEnabled,
  mfaReset,
  passkeyAdded,
  passkeyRemoved,
  passwordChanged,
  recoveryCodesRegenerated,
  recoveryCodeUsed,
} from '@tenantry/events';
import * as z from 'zod';
import type { DB } from '../generated/tables.ts';
import { findOrganizations } from '../organizations/store.ts';

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

/**
 * Which events people are told of whatever they wish, in the transaction of the event's organization or in none. What else is
 * told in organizations is usage's to say, which knows how people want it.
 */
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
