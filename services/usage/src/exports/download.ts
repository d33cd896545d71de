import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { metaOf, type TenantDb, type Trx } from '@tenantry/database';
import { auditRecorded, emit } from '@tenantry/events';
import { fileStatusAt, streamPieces } from '@tenantry/jobs';
import type { DB } from '../generated/tables.ts';
import type { ExportKind } from './kinds.ts';
import { places } from './status.ts';
import { type ExportRow, findExports, pieces } from './store.ts';

const expand = promisify(gunzip);

/** The organization's export that is about to be downloaded, which is audited; null when there is nothing to download. */
export async function startDownload<Kind extends ExportKind>(trx: Trx<DB>, kind: Kind, id: string) {
  const [found = null] = await findExports(trx, kind, [id]);
  if (!found || fileStatusAt(found, metaOf(trx).clock.now()) !== 'DONE') return null;
  await emit(trx, downloaded(kind, id));
  return found;
}

/** The bytes of an export's file, a piece in memory at a time. It fails, cut off, when a piece was deleted meanwhile. */
export function downloadOf(db: TenantDb<DB>, { id, chunks }: ExportRow): ReadableStream<Uint8Array> {
  const read = async (number: number) => {
    const bytes = await pieces.find(db, id, number);
    return bytes && expand(bytes);
  };
  return streamPieces(read, (number) => number === chunks);
}

const recorded = auditRecorded('usage');

const actions = { USAGE_EXPORT: 'usage.downloadUsageExport', AUDIT_EXPORT: 'usage.downloadAuditExport' } as const;

function downloaded(kind: ExportKind, id: string) {
  return recorded({
    action: actions[kind],
    targets: [{ type: places[kind].prefix, id }],
    outcome: 'SUCCESS',
    before: null,
    after: null,
    ip: null,
    userAgent: null,
  });
}
