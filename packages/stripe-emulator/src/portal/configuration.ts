import type { Objects } from '../wire.ts';
import type { Trx } from '../world/transaction.ts';

type Configuration = Objects['billingPortalConfiguration'];

/** The configuration that portals have unless another is named; made when first needed. */
export function defaultConfiguration(trx: Trx): Configuration {
  const known = trx.all('billingPortalConfiguration').find((configuration) => configuration.is_default);
  if (known) return known;
  const configuration = emptyConfiguration(trx, true);
  trx.put('billingPortalConfiguration', configuration);
  return configuration;
}

/** A configuration with which a customer can change their card, cancel and see invoices. */
export function emptyConfiguration(trx: Trx, isDefault: boolean): Configuration {
  return {
    id: trx.newId('bpc'),
    object: 'billing_portal.configuration',
    active: true,
    application: null,
    business_profile: { headline: null, privacy_policy_url: null, terms_of_service_url: null },
    created: trx.now,
    default_return_url: null,
    features: {
      customer_update: { allowed_updates: [], enabled: false },
      invoice_history: { enabled: true },
      payment_method_update: { enabled: true, payment_method_configuration: null },
      subscription_cancel: {
        cancellation_reason: { enabled: false, feedback_options: null, options: [] },
        enabled: true,
        mode: 'at_period_end',
        proration_behavior: 'none',
      },
      subscription_pause: { duration: { interval_options: [], type: 'indefinite' }, enabled: false },
      subscription_update: {
        billing_cycle_anchor: null,
        default_allowed_updates: [],
        enabled: false,
        products: null,
        proration_behavior: 'none',
        schedule_at_period_end: { conditions: [] },
        trial_update_behavior: 'end_trial',
      },
    },
    is_default: isDefault,
    livemode: false,
    login_page: { enabled: false, url: null },
    metadata: {},
    name: null,
    updated: trx.now,
  };
}
