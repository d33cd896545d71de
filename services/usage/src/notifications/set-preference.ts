import { scopeOf, type Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import type { SetNotificationPreferenceInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { findPreferences, savePreference } from './preference-store.ts';
import { mayBeOff } from './usual.ts';

/** Sets how the member of the scope is told of a category; what is left out stays. Refuses to be told nothing of their security. */
export async function setPreference(trx: Trx<DB>, { category, inApp, mail }: SetNotificationPreferenceInput) {
  const { userId } = scopeOf(trx);
  const [current] = await findPreferences(trx, [category]);
  if (userId === null || !current) throw new Error('A preference is a member’s.');
  const preference = { category, inApp: inApp ?? current.inApp, mail: mail ?? current.mail };
  if (!mayBeOff(category) && (!preference.inApp || preference.mail === 'OFF'))
    return { preference: null, errors: [cannotBeOff(preference.inApp ? 'mail' : 'inApp')] };
  await savePreference(trx, userId, preference);
  return { preference, errors: [] };
}

function cannotBeOff(field: string) {
  return invalidValue(`${field}: what concerns your security is always told here and by mail.`, ['input', field]);
}
