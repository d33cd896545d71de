/** What an export is of: usage events, or entries of the audit log. */
export type ExportKind = 'USAGE_EXPORT' | 'AUDIT_EXPORT';

/** The kinds of jobs that make exports. */
export const making: Readonly<Record<ExportKind, string>> = {
  USAGE_EXPORT: 'usage_export',
  AUDIT_EXPORT: 'audit_export',
};
/** The kind of jobs that delete what there is of a file. */
export const deletingPieces = 'usage_export_pieces';
