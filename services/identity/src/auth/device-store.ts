import type { Trx } from '@tenantry/database';
import { sql } from 'kysely';
import type { DB } from '../generated/tables.ts';

export interface SignIn {
  readonly userId: string;
  readonly fingerprint: string;
  readonly now: Date;
  /** Devices that were not used since then are forgotten. */
  readonly forgottenBefore: Date;
}

/** Notes with what the transaction's person signs in. True when it is new to them; their first device is not. */
export async function noteSignIn(trx: Trx<DB>, signIn: SignIn): Promise<boolean> {
  const { userId, fingerprint, now, forgottenBefore } = signIn;
  // Two sign-ins at once with a new device are one piece of news.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`device ${userId}`}, 0))`.execute(trx);
  const devices = await trx.selectFrom('signInDevice').select(['fingerprint', 'seenAt']).execute();
  await trx.deleteFrom('signInDevice').where('seenAt', '<', forgottenBefore).execute();
  await trx
    .insertInto('signInDevice')
    .values({ userId, fingerprint, seenAt: now })
    .onConflict((conflict) => conflict.columns(['userId', 'fingerprint']).doUpdateSet({ seenAt: now }))
    .execute();
  const isKnown = devices.some((device) => device.fingerprint === fingerprint && device.seenAt >= forgottenBefore);
  return devices.length > 0 && !isKnown;
}
