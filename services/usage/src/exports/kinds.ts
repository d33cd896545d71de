import type { FileJobs } from '@tenantry/jobs';

/** What an export is of: usage events, or entries of the audit log. */
export type ExportKind = 'USAGE_EXPORT' | 'AUDIT_EXPORT';

const making: Readonly<Record<ExportKind, string>> = { USAGE_EXPORT: 'usage_export', AUDIT_EXPORT: 'audit_export' };
/** The kind of jobs that delete what there is of a file. */
export const deletingPieces = 'usage_export_pieces';

/** The kinds of jobs that exports of a kind are. */
export const jobsOf = (kind: ExportKind): FileJobs => ({ making: making[kind], deleting: deletingPieces });
