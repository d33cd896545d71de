import type { ExportRules } from '@tenantry/database';

/** What of billing's tables is left out of an export of an organization's data: nothing, everything is in it. */
export const exportRules: ExportRules = {
  leftOut: {},
  personal: { 'subscription_change.actor': 'billing.subscriptionChanges' },
};
