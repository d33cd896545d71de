import type { ExportRules } from '@tenantry/database';

/** What of identity's tables is left out of an export of an organization's data; everything else is in it. */
export const exportRules: ExportRules = {
  leftOut: {
    'api_key.secret_hash': 'the secret of the key',
    'invitation.token_hash': 'the secret of the link',
    session: 'the sessions are the people’s, in all of their organizations',
    outgoing_mail: 'mail is sealed, and gone once it is sent',
    data_export_chunk: 'exports within exports',
    'data_export.lease': 'who makes the export',
  },
};
