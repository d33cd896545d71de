-- What is paid, what is to come, and the contract at Stripe behind it. Discounts are JSON as src/subscriptions/terms.ts has them.
ALTER TABLE subscription
  ADD COLUMN interval text NOT NULL DEFAULT 'MONTH' CHECK (interval IN ('MONTH', 'YEAR')),
  ADD COLUMN currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
  ADD COLUMN quantity integer NOT NULL DEFAULT 1 CHECK (quantity > 0),
  ADD COLUMN discount jsonb CHECK (jsonb_typeof(discount) = 'object'),
  ADD COLUMN cancel_at_period_end boolean NOT NULL DEFAULT false,
  ADD COLUMN scheduled_plan_id uuid REFERENCES plan (id),
  ADD COLUMN scheduled_interval text CHECK (scheduled_interval IN ('MONTH', 'YEAR')),
  ADD COLUMN scheduled_at timestamptz,
  ADD COLUMN grace_ends_at timestamptz,
  ADD COLUMN trial_reminded_at timestamptz,
  ADD COLUMN stripe_subscription_id text,
  ADD COLUMN stripe_item_id text,
  ADD COLUMN stripe_schedule_id text,
  ADD COLUMN due_at timestamptz,
  ADD CHECK ((scheduled_plan_id IS NULL) = (scheduled_at IS NULL)),
  ADD CHECK ((scheduled_interval IS NULL) = (scheduled_at IS NULL)),
  ADD CHECK ((stripe_item_id IS NULL) = (stripe_subscription_id IS NULL)),
  ADD CHECK (stripe_subscription_id IS NOT NULL OR stripe_schedule_id IS NULL);
ALTER TABLE subscription ALTER COLUMN interval DROP DEFAULT, ALTER COLUMN currency DROP DEFAULT;
COMMENT ON COLUMN subscription.grace_ends_at IS 'PAST_DUE: until when everything works. UNPAID: when it is canceled.';
COMMENT ON COLUMN subscription.due_at IS 'When the sweep has something to do here, as src/subscriptions/due.ts says; null never.';

ALTER TABLE subscription NO FORCE ROW LEVEL SECURITY;
UPDATE subscription SET due_at = trial_ends_at WHERE status = 'TRIALING';
ALTER TABLE subscription FORCE ROW LEVEL SECURITY;

-- The worker finds what is due; doing it happens in the organization's own scope.
DROP POLICY sweep ON subscription;
DROP INDEX subscription_trial;
REVOKE SELECT (status, trial_ends_at) ON subscription FROM :worker;
CREATE POLICY sweep ON subscription FOR SELECT TO :worker USING (due_at IS NOT NULL);
GRANT SELECT (due_at) ON subscription TO :worker;
CREATE INDEX subscription_due ON subscription (due_at) WHERE due_at IS NOT NULL;

-- What a change led to, so that the history stands by itself.
ALTER TABLE subscription_change
  ADD COLUMN interval text NOT NULL DEFAULT 'MONTH' CHECK (interval IN ('MONTH', 'YEAR')),
  ADD COLUMN currency text NOT NULL DEFAULT 'EUR' CHECK (currency ~ '^[A-Z]{3}$'),
  ADD COLUMN quantity integer NOT NULL DEFAULT 1 CHECK (quantity > 0),
  ADD COLUMN discount jsonb CHECK (jsonb_typeof(discount) = 'object'),
  ADD COLUMN scheduled_plan_id uuid REFERENCES plan (id),
  ADD COLUMN effective_at timestamptz,
  DROP CONSTRAINT subscription_change_kind_check,
  ADD CONSTRAINT subscription_change_kind_check CHECK (kind IN (
    'STARTED', 'SUBSCRIBED', 'PLAN_CHANGED', 'SEATS_CHANGED', 'DISCOUNT_CHANGED', 'RENEWED', 'TRIAL_ENDED',
    'CHANGE_SCHEDULED', 'SCHEDULED_CHANGE_CANCELED', 'CANCELLATION_SCHEDULED', 'CANCELLATION_WITHDRAWN', 'CANCELED',
    'PAUSED', 'RESUMED', 'PAYMENT_FAILED', 'PAYMENT_RECOVERED', 'PAYMENT_GIVEN_UP'));
ALTER TABLE subscription_change ALTER COLUMN interval DROP DEFAULT, ALTER COLUMN currency DROP DEFAULT;
COMMENT ON COLUMN subscription_change.effective_at IS 'When what was scheduled takes effect; null for what already has.';
