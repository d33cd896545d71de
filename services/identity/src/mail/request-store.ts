import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

export interface MailRequest {
  readonly userId: string;
  readonly template: string;
  readonly now: Date;
  /** Requests of before no longer count, and are forgotten. */
  readonly since: Date;
  readonly atMost: number;
}

/** Notes that the transaction's person asks for a mail. False, and nothing is noted, when there were so many since. */
export async function noteMailRequest(trx: Trx<DB>, request: MailRequest): Promise<boolean> {
  const { userId, template, now, since, atMost } = request;
  // Of those who ask at once, each counts the others.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail ${userId}`}, 0))`.execute(trx);
  await trx.deleteFrom('mailRequest').where('requestedAt', '<', since).execute();
  const earlier = await trx.selectFrom('mailRequest').select('id').where('template', '=', template).execute();
  if (earlier.length >= atMost) return false;
  await trx.insertInto('mailRequest').values({ userId, template, requestedAt: now }).execute();
  return true;
}
