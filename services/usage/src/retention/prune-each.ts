import type { Clock, Trx, TrxMeta } from '@tenantry/database';
import type { Logger } from '@tenantry/observability';
import type { DB } from '../generated/tables.ts';

interface Pruning {
  readonly clock: Clock;
  readonly logger: Logger;
  /** What is logged of an organization where it fails; the others go on. */
  readonly failed: string;
}

/** Lets go of what each organization keeps no longer, one after the other. */
export async function pruneEach<Kept extends { readonly orgId: string }>(
  kept: readonly Kept[],
  { clock, logger, failed }: Pruning,
  prune: (one: Kept, meta: TrxMeta) => Promise<void>,
): Promise<void> {
  const meta = { actor: { kind: 'service', id: 'usage', userId: null }, requestId: null, clock };
  for (const one of kept) {
    try {
      await prune(one, meta);
    } catch (error) {
      logger.error({ err: error, orgId: one.orgId }, failed);
    }
  }
}

/** Deletes `size` at a time, each in a transaction of its own that is soon over, until there are fewer. */
export async function deleteInBatches(
  size: number,
  transact: (work: (trx: Trx<DB>) => Promise<number>) => Promise<number>,
  deleteSome: (trx: Trx<DB>, size: number) => Promise<number>,
): Promise<void> {
  while ((await transact((trx) => deleteSome(trx, size))) === size);
}
