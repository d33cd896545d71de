import type { IdTypes } from '@tenantry/graphql';

/** Of what IDs in audit entries are, where tables and columns are not called as the types are. */
export const idTypes: IdTypes = {
  'credit_draw.grant_id': 'CreditGrant',
  'subscription.id': 'BillingSubscription',
  'subscription.scheduled_plan_id': 'Plan',
  'subscription_change.previous_plan_id': 'Plan',
  'subscription_change.scheduled_plan_id': 'Plan',
  'subscription_change.subscription_id': 'BillingSubscription',
};
