import { metaOf, type Trx } from '@tenantry/database';
import { enqueueJob } from '@tenantry/jobs';
import type { Insertable } from 'kysely';
import type { DB } from '../generated/tables.ts';
import { insertJob } from '../jobs/store.ts';
import { lockCounting } from '../meters/plan-store.ts';
import { type ExportKind, jobsOf } from './kinds.ts';
import { countExportsSince, insertExport } from './store.ts';

/** How many exports of a kind an organization makes in 24 hours. */
export const maximumExports = 20;

/** Has an export made, as a job; null when there were too many in 24 hours. */
export async function addExport<Kind extends ExportKind>(
  trx: Trx<DB>,
  asked: Omit<Insertable<DB['usageExport']>, 'createdAt'> & { readonly kind: Kind },
) {
  // Two that ask at once are counted one after the other.
  await lockCounting(trx);
  const createdAt = metaOf(trx).clock.now();
  const yesterday = new Date(createdAt.getTime() - 24 * 3_600_000);
  if ((await countExportsSince(trx, asked.kind, yesterday)) >= maximumExports) return null;
  const added = await insertExport(trx, { ...asked, createdAt });
  await insertJob(trx, { id: added.id, kind: asked.kind, createdAt });
  await enqueueJob(trx, jobsOf(asked.kind).making, added.id);
  return added;
}
