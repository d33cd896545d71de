import type { DataExportRow } from './store.ts';

/** How far an export is at a moment: its time is over before the sweep has deleted it. */
export function statusAt({ status, expiresAt }: DataExportRow, now: Date): DataExportRow['status'] {
  return status === 'DONE' && expiresAt !== null && expiresAt <= now ? 'EXPIRED' : status;
}

/** Whether an export's archive can be downloaded at a moment. */
export function isDownloadable(dataExport: DataExportRow, now: Date): boolean {
  return statusAt(dataExport, now) === 'DONE';
}
