import { type Database, metaOf, type TrxMeta } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import type { AuditExport } from './export-lines.ts';
import { findLatestCheckpoint } from './export-store.ts';
import { findKeys } from './key-store.ts';
import { verifierKeyOf } from './keys.ts';

const recorded = auditRecorded('usage');

/**
 * Begins an export of the organization's log up to its latest checkpoint, or of some of it, which is audited; null where the
 * log is empty.
 */
export function beginExport(
  database: Database<DB>,
  orgId: string,
  meta: TrxMeta,
  { asked, filter }: Pick<AuditExport, 'asked' | 'filter'>,
): Promise<AuditExport | null> {
  return database.transact({ orgId }, meta, async (trx) => {
    const checkpoint = await findLatestCheckpoint(trx);
    if (!checkpoint) return null;
    const keys = (await findKeys(trx)).map(({ publicKey }) => verifierKeyOf(orgId, publicKey));
    await emit(
      trx,
      recorded({
        action: 'usage.exportAuditLog',
        targets: [{ type: 'org', id: orgId }],
        outcome: 'SUCCESS',
        before: null,
        after: asked && { filter: { ...asked } },
        ip: null,
        userAgent: null,
      }),
    );
    return { orgId, checkpoint, keys, exportedAt: metaOf(trx).clock.now(), asked, filter };
  });
}
