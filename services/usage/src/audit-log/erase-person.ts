import { enterPerson, metaOf, type Trx } from '@tenantry/database';
import { type Envelope, forgetPerson, userErased } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { erasePersonal } from './personal-store.ts';

/** Takes everything personal off the entries of somebody who is erased, in every organization; the entries stay. */
export async function erasePerson(trx: Trx<DB>, event: Envelope): Promise<void> {
  const { userId } = userErased.parse(event);
  await forgetPerson(trx, userId);
  await erasePersonal(await enterPerson(trx, userId), userId, metaOf(trx).clock.now());
}
