import type { Trx } from '@tenantry/database';
import { invalidValue } from '@tenantry/graphql';
import { addExport, maximumExports } from '../exports/add-export.ts';
import type { ExportAuditLogInput } from '../generated/schema.ts';
import type { DB } from '../generated/tables.ts';
import { askedFilter } from './asked-filter.ts';
import { findLatestCheckpoint } from './store.ts';

/** What is looked for is no longer than what entries have. */
const maximumLength = 200;

/** Asks for an export of the log up to its latest checkpoint. Refuses an empty log, and more than 20 in 24 hours. */
export async function requestAuditExport(trx: Trx<DB>, { filter, format = 'NDJSON' }: ExportAuditLogInput) {
  const asked = askedFilter(filter);
  const wrong = Object.entries(asked ?? {}).find(([, { length }]) => length === 0 || length > maximumLength);
  if (wrong) {
    const message = `${wrong[0]}: 1 to ${maximumLength} characters.`;
    return { auditExport: null, errors: [invalidValue(message, ['input', 'filter', wrong[0]])] };
  }
  const checkpoint = await findLatestCheckpoint(trx);
  if (!checkpoint) return { auditExport: null, errors: [auditLogEmpty] };
  const what = { format, filter: asked && JSON.stringify(asked), checkpointSize: checkpoint.size };
  const auditExport = await addExport(trx, { kind: 'AUDIT_EXPORT', ...what });
  return auditExport ? { auditExport, errors: [] } : { auditExport: null, errors: [tooManyAuditExports] };
}

const auditLogEmpty = {
  __typename: 'AuditLogEmpty',
  code: 'AUDIT_LOG_EMPTY',
  message: 'There is nothing in the audit log yet.',
  path: null,
} as const;

const tooManyAuditExports = {
  __typename: 'TooManyAuditExports',
  code: 'TOO_MANY_AUDIT_EXPORTS',
  message: `An organization makes at most ${maximumExports} exports of its audit log in 24 hours. Download one of those that are done.`,
  path: null,
  maximum: maximumExports,
} as const;
