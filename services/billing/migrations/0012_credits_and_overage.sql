-- What is known of an organization's name and looks, as identity told it. The logo is a PNG, kept where it is small.
CREATE TABLE organization_profile (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  name text NOT NULL,
  display_name text,
  color text CHECK (color ~ '^#[0-9a-f]{6}$'),
  logo_png bytea CHECK (octet_length(logo_png) <= 100000)
);
SELECT tenantry.protect('organization_profile', runtime_grants => 'SELECT, INSERT, UPDATE');

-- Prepaid credit, drawn down before anything else is charged. What is left is kept with it and never below nothing.
CREATE TABLE credit_grant (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  remaining_minor bigint NOT NULL CHECK (remaining_minor BETWEEN 0 AND amount_minor),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  expires_at timestamptz,
  granted_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id)
);
CREATE INDEX credit_grant_left ON credit_grant (org_id, currency, expires_at, id) WHERE remaining_minor > 0;
SELECT tenantry.protect('credit_grant', runtime_grants => 'SELECT, INSERT, UPDATE (remaining_minor)');

-- What was drawn of a grant for an invoice; nothing of it where the invoice came to nothing.
CREATE TABLE credit_draw (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  grant_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
  PRIMARY KEY (org_id, invoice_id, grant_id),
  FOREIGN KEY (org_id, grant_id) REFERENCES credit_grant (org_id, id),
  FOREIGN KEY (org_id, invoice_id) REFERENCES invoice (org_id, id) ON DELETE CASCADE
);
SELECT tenantry.protect('credit_draw', runtime_grants => 'SELECT, INSERT, UPDATE (amount_minor)');

-- What was used of a meter in a period, as usage told it last, and since the period is closed what that costs: by the terms that
-- were in force when it closed, so that usage that is told late costs what it would have cost in time.
CREATE TABLE usage_period (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  meter text NOT NULL,
  period text NOT NULL CHECK (period IN ('DAY', 'MONTH', 'PERIOD', 'NEVER')),
  period_start timestamptz NOT NULL,
  period_end timestamptz NOT NULL,
  quantity numeric NOT NULL CHECK (quantity >= 0 AND quantity = trunc(quantity)),
  version integer NOT NULL CHECK (version > 0),
  closed_at timestamptz,
  terms jsonb,
  charged_quantity numeric NOT NULL DEFAULT 0 CHECK (charged_quantity >= 0),
  charged_minor bigint NOT NULL DEFAULT 0 CHECK (charged_minor >= 0),
  PRIMARY KEY (org_id, meter, period, period_start)
);
COMMENT ON COLUMN usage_period.terms IS 'Plan, allowance and price that hold for it; null while it is open, or where use beyond the allowance costs nothing.';
CREATE INDEX usage_period_open ON usage_period (org_id) WHERE closed_at IS NULL;
SELECT tenantry.protect('usage_period', runtime_grants => 'SELECT, INSERT, UPDATE');

-- What use beyond an allowance costs, or costs more or less than was charged before: a version of a period is charged once.
CREATE TABLE usage_charge (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  meter text NOT NULL,
  period text NOT NULL,
  period_start timestamptz NOT NULL,
  version integer NOT NULL,
  quantity numeric NOT NULL CHECK (quantity = trunc(quantity)),
  amount_minor bigint NOT NULL,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  description text NOT NULL,
  is_adjustment boolean NOT NULL,
  charged_at timestamptz NOT NULL,
  invoice_id uuid,
  external_item_id text,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, meter, period, period_start, version),
  FOREIGN KEY (org_id, meter, period, period_start) REFERENCES usage_period (org_id, meter, period, period_start)
);
CREATE INDEX usage_charge_pending ON usage_charge (org_id) WHERE invoice_id IS NULL;
SELECT tenantry.protect('usage_charge', runtime_grants => 'SELECT, INSERT, UPDATE (invoice_id, external_item_id)');
