import type { Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';

/** Notes that a person has their trial; false when that was noted before. */
export async function insertTrial(trx: Trx<DB>, userId: string, takenAt: Date): Promise<boolean> {
  const inserted = await trx
    .insertInto('trialTaken')
    .values({ userId, takenAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('userId')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Forgets a person. */
export async function deleteTrial(trx: Trx<DB>, userId: string): Promise<void> {
  await trx.deleteFrom('trialTaken').where('userId', '=', userId).execute();
}
