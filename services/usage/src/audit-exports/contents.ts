import type { Trx } from '@tenantry/database';
import { findCheckpoints } from '../audit-log/checkpoint-store.ts';
import { findKeys } from '../audit-log/key-store.ts';
import { verifierKeyOf } from '../audit-log/keys.ts';
import type { Contents } from '../exports/contents.ts';
import type { AuditExportRow } from '../exports/store.ts';
import type { DB } from '../generated/tables.ts';
import { entryFilterOf } from './asked-filter.ts';
import { csvEntry, csvHeader } from './csv.ts';
import { type About, chainedLines, manifestOf, provenLines, prunedLine, written } from './lines.ts';
import { type ExportedEntry, findExportedEntries, findFirstNumber } from './store.ts';

/** How many entries are read at a time. */
const pageSize = 1_000;

/**
 * Entries of the audit log up to a checkpoint: as lines that `audit-verify` checks, a whole log entry by entry from the
 * first that is kept, chosen entries each by a proof of its own; or as rows of a table.
 */
export const auditContents: Contents<AuditExportRow> = {
  kind: 'AUDIT_EXPORT',
  async expect(trx, { checkpointSize: size }) {
    return size - ((await findFirstNumber(trx)) ?? size + 1n) + 1n;
  },
  async page(trx, row) {
    const { checkpointSize: size, cursorNumber, format, filter } = row;
    const isFirst = cursorNumber === null;
    const from = isFirst ? ((await findFirstNumber(trx)) ?? size + 1n) : cursorNumber + 1n;
    const entries = await findExportedEntries(trx, entryFilterOf(filter), { from, to: size, limit: pageSize });
    if (!filter && from <= size && entries[0]?.number !== from)
      throw new Error('Entries were let go while they were exported; an export without them would not verify.');
    const last = entries.length < pageSize ? undefined : entries.at(-1);
    const text = format === 'CSV' ? rowsOf(row, entries) : await linesOf(trx, row, entries, from);
    return { text, count: entries.length, next: last ? { cursorNumber: last.number } : null };
  },
  end: ({ format }, count, sha256) =>
    format === 'CSV' ? '' : written([{ type: 'end', entries: Number(count), sha256 }]),
};

function rowsOf({ chunks }: AuditExportRow, entries: readonly ExportedEntry[]): string {
  return (chunks === 0 ? csvHeader : '') + entries.map(csvEntry).join('');
}

async function linesOf(
  trx: Trx<DB>,
  row: AuditExportRow,
  entries: readonly ExportedEntry[],
  from: bigint,
): Promise<string> {
  const begin = row.chunks === 0 ? [manifestOf(await aboutOf(trx, row))] : [];
  if (row.filter) return written([...begin, ...(await provenLines(trx, entries, row.checkpointSize))]);
  const pruned = row.chunks === 0 && from > 1n ? [await prunedLine(trx, from - 1n)] : [];
  return written([...begin, ...pruned, ...(await chainedLines(trx, entries))]);
}

/** What is told about an export: the checkpoint it is held against, and the keys. */
export async function aboutOf(trx: Trx<DB>, row: AuditExportRow): Promise<About> {
  const [checkpoint] = await findCheckpoints(trx, [String(row.checkpointSize)]);
  if (!checkpoint) throw new Error('The checkpoint of an export of the audit log is missing.');
  const keys = (await findKeys(trx)).map(({ publicKey }) => verifierKeyOf(row.orgId, publicKey));
  return { row, checkpoint, keys };
}
