import type { ExportRules } from '@tenantry/database';

/** What of billing's tables is left out of an export of an organization's data: nothing, everything is in it. */
export const exportRules: ExportRules = {
  leftOut: {},
  personal: {
    'subscription_change.actor': 'billing.subscriptionChanges',
    'billing_seat.user_id': 'told by identity, whose memberships these are',
    'trial_taken.user_id': 'no more than that they founded an organization, and forgotten with the person',
  },
};
