import { metaOf, newId, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import type { Sealer } from '../invitations/sealer.ts';
import type { MailContent } from './content.ts';
import { writeMail } from './layout.ts';
import { insertOutgoingMail } from './outgoing-store.ts';
import { noteMailRequest } from './request-store.ts';
import { themeOf } from './theme.ts';

/** What writing a mail takes. */
export interface MailWriter {
  /** For the purpose `mail`. */
  readonly sealer: Sealer;
  /** What mail about people's accounts comes from by name. */
  readonly product: string;
  /** Where clients reach the gateway, and logos are. */
  readonly publicUrl: string;
}

/** Writes the mail in the looks of the transaction's organization; it is sent if and when the transaction commits. */
export async function enqueueMail(
  trx: Trx<DB>,
  { sealer, product, publicUrl }: MailWriter,
  content: MailContent,
): Promise<void> {
  const id = newId();
  const mail = writeMail(content, await themeOf(trx, product, publicUrl));
  const { to: recipient, template, isAwaited = false } = content;
  const sealed = sealer.seal(JSON.stringify(mail), id);
  await insertOutgoingMail(trx, { id, recipient, template, isAwaited, sealed, createdAt: metaOf(trx).clock.now() });
}

/** How many mails of a kind a person gets in an hour by asking for them. */
const hourlyLimit = 5;

/** The same for a mail that a person asks for, in their own transaction: at most five of a kind in an hour, the rest is dropped. */
export async function enqueueAskedFor(
  trx: Trx<DB>,
  writer: MailWriter,
  userId: string,
  content: MailContent,
): Promise<void> {
  const now = metaOf(trx).clock.now();
  const since = new Date(now.getTime() - 3_600_000);
  const { template } = content;
  if (!(await noteMailRequest(trx, { userId, template, now, since, atMost: hourlyLimit }))) return;
  await enqueueMail(trx, writer, content);
}
