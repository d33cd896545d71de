import type { Clock } from '@tenantry/database';
import type pg from 'pg';
import { deleteOldJobs } from '../jobs/store.ts';
import { deleteOldNotifications } from '../notifications/store.ts';

/** How many rows a statement of theirs deletes at most. */
const batch = 5_000;
const day = 86_400_000;

/** Deletes people's notifications of more than 90 days ago. */
export async function forgetOldNotifications(worker: pg.Pool, clock: Clock): Promise<void> {
  while ((await deleteOldNotifications(worker, new Date(clock.now().getTime() - 90 * day))) === batch);
}

/** Forgets that there were jobs which were over 30 days ago. */
export async function forgetOldJobs(worker: pg.Pool, clock: Clock): Promise<void> {
  while ((await deleteOldJobs(worker, new Date(clock.now().getTime() - 30 * day))) === batch);
}
