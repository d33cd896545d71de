/** The kinds of jobs that exports are. */
export const makingExport = 'data_export';
export const deletingPieces = 'data_export_pieces';
