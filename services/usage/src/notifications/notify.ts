import { enterPerson, enterTenant, leaveScope, metaOf, type Sealer, type Trx } from '@tenantry/database';
import { type Envelope, type Handler, type Handlers, rightsChanged } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { accountNotices } from './account-notices.ts';
import { notices } from './notices.ts';
import { findOwnOrganizations, findThoseWho, isErased, saveRights } from './rights-store.ts';
import { othersOf, tell, toldAtOnce } from './tell.ts';
import { tellLater } from './tell-many.ts';

/** What happened longer ago is no news: notifications are kept no longer either. */
const newsMs = 90 * 86_400_000;

/**
 * What tells people of a service's events, each of them once, and follows from identity what everybody may do. `sealer` makes the
 * tokens that end mail.
 */
export function notifyingHandlers(source: string, sealer: Sealer): Handlers<DB> {
  const own = (of: object) => Object.keys(of).filter((type) => type.startsWith(`${source}.`));
  return Object.fromEntries([
    ...(source === 'identity' ? [[rightsChanged.type, followRights]] : []),
    ...own(notices).map((type) => [type, notifyOrganization(sealer)]),
    ...own(accountNotices).map((type) => [type, notifyPerson(sealer)]),
  ]);
}

async function followRights(trx: Trx<DB>, event: Envelope): Promise<void> {
  for (const { userIds, permissions } of rightsChanged.parse(event).groups) await saveRights(trx, userIds, permissions);
}

const notifyOrganization =
  (sealer: Sealer): Handler<DB> =>
  async (trx, event) => {
    const notice = isNews(trx, event) ? notices[event.type]?.(event) : null;
    if (!notice || event.orgId === null) return;
    const { permission, userIds = [] } = notice;
    const actorId = (event.actor?.['userId'] as string | undefined) ?? null;
    const first = permission ? await findThoseWho(trx, permission, { after: null, atMost: toldAtOnce + 1 }) : [];
    const isForMany = first.length > toldAtOnce;
    if (permission && isForMany) await tellLater(trx, event, { notice, permission, actorId });
    const holders = isForMany ? [] : othersOf(notice, first, actorId);
    await tell(trx, event, notice, [...new Set([...holders, ...userIds])], sealer);
  };

const notifyPerson =
  (sealer: Sealer): Handler<DB> =>
  async (trx, event) => {
    const notice = isNews(trx, event) ? accountNotices[event.type]?.(event) : null;
    const [userId] = notice?.userIds ?? [];
    if (!notice || !userId || (await isErased(trx, userId))) return;
    const orgIds = await findOwnOrganizations(await enterPerson(trx, userId));
    for (const orgId of orgIds)
      await tell(await enterTenant(await leaveScope(trx), orgId), event, notice, [userId], sealer);
  };

function isNews(trx: Trx<DB>, { occurredAt }: Envelope): boolean {
  return metaOf(trx).clock.now().getTime() - occurredAt.getTime() < newsMs;
}
