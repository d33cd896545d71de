-- Which price at Stripe stands for a price of a plan version. Replaced when the account at Stripe is another one.
CREATE TABLE stripe_price (
  plan_id uuid NOT NULL,
  interval text NOT NULL,
  currency text NOT NULL,
  price_id text NOT NULL,
  PRIMARY KEY (plan_id, interval, currency),
  FOREIGN KEY (plan_id, interval, currency) REFERENCES plan_price (plan_id, interval, currency)
);
CREATE INDEX stripe_price_id ON stripe_price (price_id);
SELECT tenantry.share('stripe_price', reason => 'part of the plan');
GRANT SELECT, INSERT, UPDATE ON stripe_price TO :catalog;

-- An organization as Stripe knows it, from when it first had to do with Stripe. The card is what people recognize it by.
CREATE TABLE billing_customer (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  name text NOT NULL,
  stripe_customer_id text,
  card jsonb CHECK (jsonb_typeof(card) = 'object'),
  sync_sequence bigint NOT NULL DEFAULT 0,
  synced_at timestamptz,
  PRIMARY KEY (org_id)
);
CREATE UNIQUE INDEX billing_customer_stripe ON billing_customer (stripe_customer_id);
COMMENT ON INDEX billing_customer_stripe IS 'global: a customer at Stripe is one organization''s';
COMMENT ON COLUMN billing_customer.sync_sequence IS 'How many looks at Stripe were applied; one that began before the last of them is let go.';
SELECT tenantry.protect('billing_customer', runtime_grants => 'SELECT, INSERT, UPDATE');

-- The worker finds whose customer an event is about, and whom the nightly comparison is due for.
CREATE POLICY sweep ON billing_customer FOR SELECT TO :worker USING (stripe_customer_id IS NOT NULL);
GRANT SELECT (org_id, stripe_customer_id, synced_at) ON billing_customer TO :worker;

-- What Stripe has told. An event says that something happened to a customer, and never what: that is asked for.
CREATE TABLE stripe_event (
  seq bigint GENERATED ALWAYS AS IDENTITY,
  id text PRIMARY KEY,
  type text NOT NULL,
  customer_id text,
  happened_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  applied_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  retry_at timestamptz,
  error text
);
CREATE INDEX stripe_event_pending ON stripe_event (customer_id, seq) WHERE applied_at IS NULL;
CREATE INDEX stripe_event_received ON stripe_event (received_at) WHERE applied_at IS NOT NULL;
SELECT tenantry.share('stripe_event', runtime_grants => '',
  reason => 'what Stripe tells, before it is known whom it is about; only the worker reads and writes it');
GRANT SELECT, INSERT, UPDATE, DELETE ON stripe_event TO :worker;

-- How many notifications were refused, by why.
CREATE TABLE stripe_refusal (
  reason text PRIMARY KEY,
  count bigint NOT NULL,
  last_at timestamptz NOT NULL
);
SELECT tenantry.share('stripe_refusal', runtime_grants => '', reason => 'of requests that nobody stands behind');
GRANT SELECT, INSERT, UPDATE ON stripe_refusal TO :worker;
