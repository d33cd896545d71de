import { encodeId } from '@tenantry/graphql';
import type { UsageExportFormat } from '../generated/schema.ts';
import { csvLine } from '@tenantry/graphql/csv-line';
import type { ExportedEvent } from './event-store.ts';

const columns = ['key', 'meter', 'quantity', 'occurredAt', 'recordedAt', 'subject', 'user', 'properties'];

/** How a file of events begins. */
export function fileHeader(format: UsageExportFormat): string {
  return format === 'CSV' ? csvLine(columns) : '';
}

/** An event as a line of a file. */
export function eventLine(format: UsageExportFormat, event: ExportedEvent): string {
  const { key, meter, quantity, occurredAt, recordedAt, subject, userId, properties } = event;
  const user = userId === null ? null : encodeId('usr', userId);
  if (format === 'CSV')
    return csvLine([key, meter, String(quantity), occurredAt, recordedAt, subject, user, properties]);
  const fields = { key, meter, quantity: Number(quantity), occurredAt, recordedAt, subject, user };
  // Properties go on as they are kept: no number of theirs is rounded.
  return `${JSON.stringify(fields).slice(0, -1)},"properties":${properties ?? 'null'}}\n`;
}
