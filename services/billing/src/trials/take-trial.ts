import { metaOf, type Trx } from '@tenantry/database';
import type { DB } from '../generated/tables.ts';
import { insertTrial } from './store.ts';

/**
 * Takes a person's one trial; false when they have had it. Of organizations that one person creates at the same time one gets
 * the trial, and it is the last that they get.
 */
export function takeTrial(trx: Trx<DB>, userId: string): Promise<boolean> {
  return insertTrial(trx, userId, metaOf(trx).clock.now());
}
