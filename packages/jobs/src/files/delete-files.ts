import type { AnyTrx } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type pg from 'pg';
import type { JobReference } from '../enqueue.ts';
import { inOrganization, type Within } from '../organizations.ts';
import type { fileLeases } from './leases.ts';
import type { filePieces } from './pieces.ts';

type Pieces = Pick<ReturnType<typeof filePieces>, 'deleteSome'>;

/** Deletes the pieces of a file, some at a time, each time once `mayDelete` has agreed. */
export async function deletePieces<DB>(
  within: Within<DB>,
  pieces: Pieces,
  { orgId, id }: JobReference,
  mayDelete: (trx: AnyTrx) => Promise<void> = async () => {},
): Promise<void> {
  const transact = inOrganization(within, orgId);
  for (let deleted = 1; deleted > 0;)
    deleted = await transact(async (trx) => {
      await mayDelete(trx);
      return pieces.deleteSome(trx, id);
    });
}

interface Expiry<DB> extends Within<DB> {
  readonly leases: Pick<ReturnType<typeof fileLeases>, 'findExpired' | 'markExpired'>;
  readonly pieces: Pieces;
  /** Connections of the role `worker`, which sees what is over. */
  readonly worker: pg.Pool;
  readonly logger: Logger;
  readonly signal: AbortSignal;
}

/** Deletes the files whose time is over, and then says that they are gone. One that fails is left for the next time. */
export async function expireFiles<DB>({
  leases,
  pieces,
  worker,
  logger,
  signal,
  ...within
}: Expiry<DB>): Promise<void> {
  for (const over of await leases.findExpired(worker, within.clock.now())) {
    if (signal.aborted) return;
    try {
      await deletePieces(within, pieces, over);
      await inOrganization(within, over.orgId)((trx) => leases.markExpired(trx, over.id));
    } catch (error) {
      logger.error({ err: error, ...over }, 'a file whose time is over was left as it is');
    }
  }
}
