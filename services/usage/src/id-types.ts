import type { IdTypes } from '@tenantry/graphql';

/** Of what IDs in audit entries are, where tables and columns are not called as the types are. */
export const idTypes: IdTypes = {
  'usage_export.id': { by: 'kind', types: { USAGE_EXPORT: 'UsageExport', AUDIT_EXPORT: 'AuditExport' } },
};
