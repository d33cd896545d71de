-- What of an invoice's lines is ours: the use that a line charges, and prepaid credit that it takes off.
ALTER TABLE invoice_line
  ADD COLUMN usage_charge_id uuid,
  ADD COLUMN is_credit boolean NOT NULL DEFAULT false;
CREATE INDEX invoice_draft ON invoice (org_id) WHERE status = 'DRAFT';

-- The worker finds where use waits and there is a draft that it can go on; that is done in the organization's own scope.
CREATE POLICY sweep ON invoice FOR SELECT TO :worker USING (status = 'DRAFT');
GRANT SELECT (org_id, status, reason, currency) ON invoice TO :worker;
CREATE POLICY sweep ON usage_charge FOR SELECT TO :worker USING (invoice_id IS NULL);
GRANT SELECT (org_id, invoice_id, currency) ON usage_charge TO :worker;
