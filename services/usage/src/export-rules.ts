import type { ExportRules } from '@tenantry/database';

/** What of usage's tables is left out of an export of an organization's data: nothing, everything is in it. */
export const exportRules: ExportRules = {
  leftOut: {},
  personal: {
    'audit_entry.actor': 'usage.auditEntries',
    'audit_entry_personal.user_id': 'usage.auditEntries',
  },
};
