import { enterPerson, metaOf, type Trx } from '@tenantry/database';
import { type Envelope, forgetPerson, userErased } from '@tenantry/events';
import { eraseNotifications } from '../notifications/store.ts';
import type { DB } from '../generated/tables.ts';
import { erasePersonal } from './personal-store.ts';

/** Takes everything personal off the entries of somebody who is erased, in every organization, and deletes what they were told; the entries stay. */
export async function erasePerson(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { userId } = userErased.parse(event);
  await forgetPerson(trx, userId);
  const person = await enterPerson(trx, userId);
  await erasePersonal(person, userId, metaOf(trx).clock.now());
  await eraseNotifications(person);
}
