import { metaOf, type TenantDb, type Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import type { DB } from '../generated/tables.ts';
import { isDownloadable } from './status.ts';
import { type DataExportRow, findChunk, findDataExports } from './store.ts';

/** The organization's export that is about to be downloaded, which is audited; null when there is nothing to download. */
export async function startDownload(trx: Trx<DB>, id: string): Promise<DataExportRow | null> {
  const [dataExport = null] = await findDataExports(trx, [id]);
  if (!dataExport || !isDownloadable(dataExport, metaOf(trx).clock.now())) return null;
  await emit(trx, downloaded(id));
  return dataExport;
}

/** The bytes of an export's archive, a piece in memory at a time. It fails, cut off, when a piece was deleted meanwhile. */
export function downloadOf(db: TenantDb<DB>, { id, size }: DataExportRow): ReadableStream<Uint8Array> {
  let number = 0;
  let left = size ?? 0n;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (left === 0n) return controller.close();
      const bytes = await findChunk(db, id, number);
      if (!bytes) throw new Error(`The archive of ${id} was deleted while it was downloaded.`);
      number += 1;
      left -= BigInt(bytes.length);
      controller.enqueue(new Uint8Array(bytes));
    },
  });
}

const recorded = auditRecorded('identity');

function downloaded(id: string) {
  return recorded({
    action: 'identity.downloadDataExport',
    targets: [{ type: 'exp', id }],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
