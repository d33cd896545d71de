-- The last number given in each series of documents, `INV-2026`. A transaction that is rolled back gives its number back, which a
-- sequence would not. Customers' documents are the issuer's, so that they are numbered across organizations.
CREATE TABLE document_series (
  name text PRIMARY KEY CHECK (name ~ '^[A-Z]{2,3}-\d{4}$'),
  last bigint NOT NULL CHECK (last > 0)
);
SELECT tenantry.share(
  'document_series', runtime_grants => 'SELECT, INSERT, UPDATE',
  reason => 'documents are numbered by who issues them, across organizations');

-- An invoice as the payment provider has it, by its `external_id`, and with a number of our own from when it is issued. Money is in
-- minor units of the currency. What is known of its customer, and how it looks, stay as they were when it was issued.
CREATE TABLE invoice (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  external_id text NOT NULL,
  external_customer_id text NOT NULL,
  external_subscription_id text,
  number text UNIQUE,
  status text NOT NULL CHECK (status IN ('DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE')),
  reason text NOT NULL CHECK (reason IN ('SUBSCRIPTION_STARTED', 'SUBSCRIPTION_RENEWED', 'SUBSCRIPTION_CHANGED', 'OTHER')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  subtotal_minor bigint NOT NULL,
  discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
  tax_minor bigint NOT NULL,
  total_minor bigint NOT NULL,
  amount_due_minor bigint NOT NULL,
  amount_paid_minor bigint NOT NULL CHECK (amount_paid_minor >= 0),
  taxes jsonb NOT NULL CHECK (jsonb_typeof(taxes) = 'array'),
  payments jsonb NOT NULL CHECK (jsonb_typeof(payments) = 'array'),
  customer jsonb NOT NULL CHECK (jsonb_typeof(customer) = 'object'),
  attempt_count integer NOT NULL CHECK (attempt_count >= 0),
  next_attempt_at timestamptz,
  period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  due_at timestamptz,
  finalized_at timestamptz,
  paid_at timestamptz,
  voided_at timestamptz,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, external_id),
  CHECK ((number IS NULL) = (status = 'DRAFT')),
  CHECK ((finalized_at IS NULL) = (status = 'DRAFT'))
);
COMMENT ON INDEX invoice_number_key IS 'global: numbers are given by us, and nobody can choose one';
CREATE INDEX invoice_created ON invoice (org_id, created_at DESC, id DESC);
SELECT tenantry.protect('invoice');

-- The amount is before discounts and taxes that are added to it.
CREATE TABLE invoice_line (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  invoice_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  external_id text NOT NULL,
  external_item_id text,
  external_price_id text,
  kind text NOT NULL CHECK (kind IN ('SUBSCRIPTION', 'PRORATION', 'ITEM')),
  description text NOT NULL,
  quantity bigint,
  unit_price_minor numeric,
  amount_minor bigint NOT NULL,
  discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
  tax_minor bigint NOT NULL,
  period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL,
  PRIMARY KEY (org_id, invoice_id, position),
  FOREIGN KEY (org_id, invoice_id) REFERENCES invoice (org_id, id) ON DELETE CASCADE
);
SELECT tenantry.protect('invoice_line');
