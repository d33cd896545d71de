import { csvLine } from '@tenantry/graphql/csv-line';
import type { ExportedEntry } from './store.ts';
import { sealedForm } from '../audit-log/leaf.ts';

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

/** An entry as a line. */
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
