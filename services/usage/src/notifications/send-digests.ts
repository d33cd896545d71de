import { metaOf, type Sealer, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { findPlan } from '../meters/plan-store.ts';
import { lastMorning } from './morning.ts';
import { requestMails } from './request-mail.ts';
import { takeDigests } from './store.ts';

/** How many notifications a digest lists; that there are more is to be seen where they are. */
const listedMost = 50;

/** Has everybody in the transaction's organization mailed what they were told until its last morning and want once a day. */
export async function sendDigests(trx: Trx<DB>, sealer: Sealer): Promise<void> {
  const now = metaOf(trx).clock.now();
  const { calendar } = await findPlan(trx, []);
  const timeZone = calendar.timeZones.findLast(({ from }) => from <= now)?.timeZone ?? 'UTC';
  const told = await takeDigests(trx, lastMorning(timeZone, now), now);
  const byPerson = [...Map.groupBy(told, (notification) => notification.userId)];
  await requestMails(
    trx,
    byPerson.map(([userId, items]) => ({ userId, items: items.slice(-listedMost), isDigest: true })),
    sealer,
  );
}
