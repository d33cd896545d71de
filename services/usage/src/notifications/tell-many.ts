import type { Sealer, Trx } from '@tenantry/database';
import { type Envelope, holdOffPurge } from '@tenantry/events';
import { enqueueJob, inOrganization, type JobReference, type Within } from '@tenantry/jobs';
import type { Permission } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import type { Notice } from './notice.ts';
import { findThoseWho } from './rights-store.ts';
import { othersOf, tell, toldAtOnce } from './tell.ts';
import { endTelling, insertTelling, lockTelling, moveTelling } from './telling-store.ts';

/** The kind of jobs that tell many people of an event. */
export const tellingMany = 'notification_telling';

export interface Teller extends Within<DB> {
  readonly sealer: Sealer;
  /** Leaves the rest to another process. */
  readonly signal: AbortSignal;
}

/** Has everybody with the permission told of an event once the transaction is committed, so that none waits for all of them. */
export async function tellLater(
  trx: Trx<DB>,
  { id, type, subject, occurredAt }: Envelope,
  { notice, ...to }: { readonly notice: Notice; readonly permission: Permission; readonly actorId: string | null },
): Promise<void> {
  const { personId = null, category, title, body, isMailed = true } = notice;
  const said = { eventType: type, category, title, body, isMailed };
  await insertTelling(trx, { ...to, eventId: id, notice: said, subject, personId, occurredAt });
  await enqueueJob(trx, tellingMany, id);
}

/**
 * Tells those who are yet to be told of an event, some in a transaction in the order of their IDs, with how far it is: whoever is
 * killed has told each of them or not, and another goes on. Who has come to the permission or lost it meanwhile is told, or not.
 */
export async function tellMany(teller: Teller, { orgId, id }: JobReference): Promise<void> {
  const transact = inOrganization(teller, orgId);
  while (await transact((trx) => tellSome(trx, orgId, id, teller.sealer))) {
    if (!teller.signal.aborted) continue;
    await transact((trx) => enqueueJob(trx, tellingMany, id));
    return;
  }
}

/** Tells the next people; false when there are no more. */
async function tellSome(trx: Trx<DB>, orgId: string, eventId: string, sealer: Sealer): Promise<boolean> {
  await holdOffPurge(trx, orgId);
  const telling = await lockTelling(trx, eventId);
  if (!telling) return false;
  const { permission, toldUntil: after, notice: said, actorId, personId, subject, occurredAt } = telling;
  const notice = { ...said, ...(personId !== null && { personId }) };
  const holders = await findThoseWho(trx, permission, { after, atMost: toldAtOnce });
  const occasion = { id: eventId, type: said.eventType, subject, occurredAt };
  await tell(trx, occasion, notice, othersOf(notice, holders, actorId), sealer);
  const last = holders.at(-1);
  if (last === undefined || holders.length < toldAtOnce) {
    await endTelling(trx, eventId);
    return false;
  }
  await moveTelling(trx, eventId, last);
  return true;
}
