/** The kinds of jobs that exports are. */
export const makingExport = 'usage_export';
export const deletingPieces = 'usage_export_pieces';
