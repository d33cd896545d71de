import { scopeOf, type Sealer, type Trx } from '@tenantry/database';
import { emitAll, notificationMailRequested } from '@tenantry/events';
import type { NotificationCategory } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { tokenFor } from './unsubscribe-token.ts';
import { mayBeOff } from './usual.ts';

/** What a mail tells, and whom. */
interface Mailing {
  readonly userId: string;
  readonly isDigest: boolean;
  readonly items: readonly MailItem[];
  /** How many more there are, none unless given. */
  readonly unlisted?: number;
}
interface MailItem {
  readonly category: NotificationCategory;
  readonly eventType: string;
  readonly title: string;
  readonly body: string;
  readonly personId: string | null;
  readonly subject?: string | null;
  readonly occurredAt: Date;
}

/** Has identity, which knows addresses and looks, mail people what they are told in the transaction's organization. */
export async function requestMails(trx: Trx<DB>, mailings: readonly Mailing[], sealer: Sealer): Promise<void> {
  const { orgId } = scopeOf(trx);
  if (orgId === null) throw new Error('People are mailed what they are told in an organization.');
  await emitAll(
    trx,
    mailings.map((mailing) => requestOf(orgId, mailing, sealer)),
  );
}

function requestOf(organizationId: string, { userId, items, unlisted, isDigest }: Mailing, sealer: Sealer) {
  const optional = items.find(({ category }) => mayBeOff(category));
  const of = { organizationId, userId, category: isDigest ? null : (optional?.category ?? null) };
  const request = {
    organizationId,
    userId,
    isDigest,
    items: items.map(({ eventType, title, body, personId, subject = null, occurredAt }) => ({
      ...{ eventType, title, body, personId, subject },
      occurredAt: occurredAt.toISOString(),
    })),
    ...(unlisted && { unlisted }),
    unsubscribeToken: optional ? tokenFor(sealer, of) : null,
  };
  return notificationMailRequested(request, userId);
}
