import type { ExportRules } from '@tenantry/database';

/** What of billing's tables is left out of an export of an organization's data. */
export const exportRules: ExportRules = {
  leftOut: {
    'revenue_account.id': 'a pseudonym that leads from the platform’s books to nobody, once the organization is gone',
  },
  personal: {
    'subscription_change.actor': 'billing.subscriptionChanges',
    'billing_seat.user_id': 'told by identity, whose memberships these are',
    'trial_taken.user_id': 'no more than that they founded an organization, and forgotten with the person',
  },
};
