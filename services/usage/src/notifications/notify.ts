import { enterPerson, enterTenant, leaveScope, metaOf, type Sealer, type Trx } from '@tenantry/database';
import { type Envelope, type Handler, type Handlers, rightsChanged } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { accountNotices } from './account-notices.ts';
import type { Notice } from './notice.ts';
import { notices } from './notices.ts';
import { findOwnOrganizations, findThoseWho, isErased, saveRights } from './rights-store.ts';
import { requestMails } from './request-mail.ts';
import { notifyPeople } from './store.ts';
import { usualMail } from './usual.ts';

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
    const { permission, userIds = [], personId, category } = notice;
    const holders = permission ? await findThoseWho(trx, permission) : [];
    const actor = event.actor?.['userId'];
    // Of their own doing people need not be told, but where it could have been somebody else in their name.
    const others = category === 'SECURITY' ? holders : holders.filter((id) => id !== actor && id !== personId);
    await tell(trx, event, notice, [...new Set([...others, ...userIds])], sealer);
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

async function tell(
  trx: Trx<DB>,
  event: Envelope,
  notice: Notice,
  userIds: readonly string[],
  sealer: Sealer,
): Promise<void> {
  const { category, title, body, personId = null, isMailed = true } = notice;
  const { id: eventId, type: eventType, occurredAt } = event;
  const createdAt = metaOf(trx).clock.now();
  const common = { eventId, eventType, category, title, body, personId, occurredAt, createdAt };
  const told = await notifyPeople(trx, userIds, { ...common, isMailed, mail: usualMail[category] });
  const items = [{ ...common, subject: event.subject }];
  const mailed = told.filter(({ mail }) => mail === 'IMMEDIATE');
  await requestMails(
    trx,
    mailed.map(({ userId }) => ({ userId, items, isDigest: false })),
    sealer,
  );
}
