-- What was credited of an invoice that was issued, as the payment provider has it, and with a number of our own. Money is in minor
-- units. `total_minor` is what it comes to: so much less is owed, or of what was paid so much is refunded, kept for the next
-- invoices, or given back elsewhere.
CREATE TABLE credit_note (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  invoice_id uuid NOT NULL,
  external_id text NOT NULL,
  number text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('ISSUED', 'VOID')),
  reason text CHECK (reason IN ('DUPLICATE', 'FRAUDULENT', 'ORDER_CHANGE', 'PRODUCT_UNSATISFACTORY')),
  memo text,
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  subtotal_minor bigint NOT NULL,
  discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
  tax_minor bigint NOT NULL,
  total_minor bigint NOT NULL CHECK (total_minor >= 0),
  owed_less_minor bigint NOT NULL CHECK (owed_less_minor >= 0),
  refunded_minor bigint NOT NULL CHECK (refunded_minor >= 0),
  issued_at timestamptz NOT NULL,
  voided_at timestamptz,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, external_id),
  FOREIGN KEY (org_id, invoice_id) REFERENCES invoice (org_id, id),
  CHECK (owed_less_minor + refunded_minor <= total_minor),
  CHECK ((voided_at IS NOT NULL) = (status = 'VOID'))
);
COMMENT ON INDEX credit_note_number_key IS 'global: numbers are given by us, and nobody can choose one';
CREATE INDEX credit_note_invoice ON credit_note (org_id, invoice_id, id DESC);
SELECT tenantry.protect('credit_note', runtime_grants => 'SELECT, INSERT, UPDATE (status, voided_at, memo)');

CREATE TABLE credit_note_line (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  credit_note_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  description text NOT NULL,
  quantity bigint,
  amount_minor bigint NOT NULL,
  discount_minor bigint NOT NULL CHECK (discount_minor >= 0),
  tax_minor bigint NOT NULL,
  PRIMARY KEY (org_id, credit_note_id, position),
  FOREIGN KEY (org_id, credit_note_id) REFERENCES credit_note (org_id, id) ON DELETE CASCADE
);
SELECT tenantry.protect('credit_note_line', runtime_grants => 'SELECT, INSERT');

-- What was paid back of an invoice, with a credit note or without one.
CREATE TABLE invoice_refund (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  invoice_id uuid NOT NULL,
  external_id text NOT NULL,
  status text NOT NULL CHECK (status IN ('PENDING', 'SUCCEEDED', 'FAILED', 'CANCELED')),
  currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint NOT NULL CHECK (amount_minor > 0),
  refunded_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, external_id),
  FOREIGN KEY (org_id, invoice_id) REFERENCES invoice (org_id, id)
);
CREATE INDEX invoice_refund_invoice ON invoice_refund (org_id, invoice_id, refunded_at);
SELECT tenantry.protect('invoice_refund', runtime_grants => 'SELECT, INSERT, UPDATE (status)');
