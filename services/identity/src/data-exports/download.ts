import { metaOf, type TenantDb, type Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { fileStatusAt, streamPieces } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { type DataExportRow, findDataExports, pieces } from './store.ts';

/** The organization's export that is about to be downloaded, which is audited; null when there is nothing to download. */
export async function startDownload(trx: Trx<DB>, id: string): Promise<DataExportRow | null> {
  const [dataExport = null] = await findDataExports(trx, [id]);
  if (!dataExport || fileStatusAt(dataExport, metaOf(trx).clock.now()) !== 'DONE') return null;
  await emit(trx, downloaded(id));
  return dataExport;
}

/** The bytes of an export's archive, a piece in memory at a time. It fails, cut off, when a piece was deleted meanwhile. */
export function downloadOf(db: TenantDb<DB>, { id, size }: DataExportRow): ReadableStream<Uint8Array> {
  return streamPieces(
    (number) => pieces.find(db, id, number),
    (_number, bytes) => bytes === (size ?? 0n),
  );
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
