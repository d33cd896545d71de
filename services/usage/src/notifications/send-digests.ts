import { metaOf, type Sealer, type Trx } from '@tenantry/database';
import { inOrganization, type Within } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { findPlan } from '../meters/plan-store.ts';
import { lastMorning } from './morning.ts';
import { requestMails } from './request-mail.ts';
import { takeDigests } from './store.ts';

/** How many notifications a digest lists, the last of them. */
const listedMost = 50;
/** For how many people digests are taken in a transaction. */
const people = 500;

/** Has everybody in the organization mailed what they were told until its last morning and want once a day. */
export async function sendDigests(within: Within<DB>, orgId: string, sealer: Sealer): Promise<void> {
  const transact = inOrganization(within, orgId);
  while (await transact((trx) => sendSome(trx, sealer)));
}

/** The same to the next people; false when there was nobody. */
async function sendSome(trx: Trx<DB>, sealer: Sealer): Promise<boolean> {
  const now = metaOf(trx).clock.now();
  const { calendar } = await findPlan(trx, []);
  const timeZone = calendar.timeZones.findLast(({ from }) => from <= now)?.timeZone ?? 'UTC';
  const taken = await takeDigests(trx, { before: lastMorning(timeZone, now), now, people });
  const unread = taken.filter(({ readAt }) => readAt === null);
  const byPerson = [...Map.groupBy(unread, (notification) => notification.userId)];
  await requestMails(
    trx,
    byPerson.map(([userId, items]) => {
      const unlisted = Math.max(0, items.length - listedMost);
      return { userId, items: items.slice(unlisted), unlisted, isDigest: true };
    }),
    sealer,
  );
  return taken.length > 0;
}
