import {
  deviceAdded,
  mfaDisabled,
  mfaEnabled,
  passkeyAdded,
  passkeyRemoved,
  passwordChanged,
  recoveryCodesRegenerated,
  recoveryCodeUsed,
} from '@tenantry/events';
import * as z from 'zod';
import type { Notice, NoticeOf } from './notice.ts';

const about = z.object({ userId: z.uuid() });

/** Events of people's accounts, which happen in no organization, by type: the person is told in each of theirs, and mailed by identity. */
export const accountNotices: Readonly<Record<string, NoticeOf>> = {
  [passwordChanged.type]: toThePerson('Your password was changed', 'The password of your account was changed.'),
  [mfaEnabled.type]: toThePerson('A second factor was set up', 'Your account now asks for a code when you sign in.'),
  [mfaDisabled.type]: toThePerson('Your second factor was removed', 'Your account no longer asks for a code.'),
  [recoveryCodesRegenerated.type]: toThePerson('New recovery codes', 'The old ones no longer work.'),
  [recoveryCodeUsed.type]: toThePerson('A recovery code was used', 'Somebody signed in to your account with it.'),
  [passkeyAdded.type]: toThePerson('A passkey was added', 'It can be used to sign in to your account.'),
  [passkeyRemoved.type]: toThePerson('A passkey was removed', 'It can no longer be used to sign in to your account.'),
  [deviceAdded.type]: toThePerson(
    'A new sign-in to your account',
    'It came with a device or from an address that you have not used lately.',
  ),
};

function toThePerson(title: string, body: string): NoticeOf {
  return (event): Notice => {
    const { userId } = about.parse(event.data);
    return { category: 'SECURITY', title, body, userIds: [userId], isMailed: false, personId: userId };
  };
}
