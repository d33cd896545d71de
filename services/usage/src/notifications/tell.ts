import { metaOf, type Sealer, type Trx } from '@tenantry/database';
import type { Envelope } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { Notice } from './notice.ts';
import { requestMails } from './request-mail.ts';
import { notifyPeople } from './store.ts';
import { usualMail } from './usual.ts';

/** How many people are told in a transaction, about. */
export const toldAtOnce = 500;

/** Of which event people are told. */
export type Occasion = Pick<Envelope, 'id' | 'type' | 'subject' | 'occurredAt'>;

/** Tells these people of an event in the transaction's organization, each as they want, unless they were told. */
export async function tell(
  trx: Trx<DB>,
  { id: eventId, type: eventType, subject, occurredAt }: Occasion,
  notice: Notice,
  userIds: readonly string[],
  sealer: Sealer,
): Promise<void> {
  const { category, title, body, personId = null, isMailed = true } = notice;
  if (userIds.length === 0) return;
  const createdAt = metaOf(trx).clock.now();
  const common = { eventId, eventType, category, title, body, personId, occurredAt, createdAt };
  const told = await notifyPeople(trx, userIds, { ...common, isMailed, mail: usualMail[category] });
  const items = [{ ...common, subject }];
  const mailed = told.filter(({ mail }) => mail === 'IMMEDIATE');
  await requestMails(
    trx,
    mailed.map(({ userId }) => ({ userId, items, isDigest: false })),
    sealer,
  );
}

/** Of these people those who are told. Of their own doing people need not be, but where it could have been somebody else in their name. */
export function othersOf(
  { category, personId }: Notice,
  userIds: readonly string[],
  actorId: string | null,
): readonly string[] {
  return category === 'SECURITY' ? userIds : userIds.filter((id) => id !== actorId && id !== personId);
}
