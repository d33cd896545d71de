import type { ExportedEntry } from './export-store.ts';
import { sealedForm } from './leaf.ts';

const columns = [
  'number',
  'id',
  'recordedAt',
  'occurredAt',
  'action',
  'outcome',
  'actor',
  'user',
  'impersonator',
  'targets',
  'requestId',
  'personal',
] as const;

/** The first line. */
export const csvHeader = csvLine(columns);

/** An entry as a line: https://www.rfc-editor.org/rfc/rfc4180, and no cell is a formula to a spreadsheet. */
export function csvEntry(entry: ExportedEntry): string {
  const leaf = sealedForm(entry);
  const cells = {
    ...leaf,
    impersonator: leaf.impersonator?.staffMember ?? null,
    targets: leaf.targets.join(' '),
    personal: entry.content,
  };
  return csvLine(columns.map((column) => cells[column]));
}

/** A line of cells. What a spreadsheet would take for a formula gets an apostrophe before it, and is then text. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: string | number | null): string {
  const text = String(cell ?? '');
  const safe = /^[=+\-@\t\r\n|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
