import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { metaOf, type TenantDb, type Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { fileStatusAt, streamPieces } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import { findUsageExports, pieces, type UsageExportRow } from './store.ts';

const expand = promisify(gunzip);

/** The organization's export that is about to be downloaded, which is audited; null when there is nothing to download. */
export async function startDownload(trx: Trx<DB>, id: string): Promise<UsageExportRow | null> {
  const [found = null] = await findUsageExports(trx, [id]);
  if (!found || fileStatusAt(found, metaOf(trx).clock.now()) !== 'DONE') return null;
  await emit(trx, downloaded(id));
  return found;
}

/** The bytes of an export's file, a piece in memory at a time. It fails, cut off, when a piece was deleted meanwhile. */
export function downloadOf(db: TenantDb<DB>, { id, chunks }: UsageExportRow): ReadableStream<Uint8Array> {
  const read = async (number: number) => {
    const bytes = await pieces.find(db, id, number);
    return bytes && expand(bytes);
  };
  return streamPieces(read, (number) => number === chunks);
}

const recorded = auditRecorded('usage');

function downloaded(id: string) {
  return recorded({
    action: 'usage.downloadUsageExport',
    targets: [{ type: 'uxp', id }],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
