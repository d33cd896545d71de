-- Somebody who is nobody: what programs of the organization act as, whoever comes and goes.
CREATE TABLE service_account (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  role text NOT NULL CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX service_account_name ON service_account (org_id, lower(name));
SELECT tenantry.protect('service_account');

-- A key acts for a member or for a service account, and dies with them.
ALTER TABLE api_key
  ALTER COLUMN user_id DROP NOT NULL,
  ADD COLUMN service_account_id uuid,
  ADD COLUMN allowed_addresses text[] CHECK (cardinality(allowed_addresses) > 0),
  ADD COLUMN replaced_by uuid,
  ADD COLUMN last_used_at timestamptz,
  ADD CONSTRAINT api_key_acts_for_one CHECK (num_nonnulls(user_id, service_account_id) = 1),
  ADD FOREIGN KEY (org_id, service_account_id) REFERENCES service_account (org_id, id) ON DELETE CASCADE,
  ADD FOREIGN KEY (org_id, replaced_by) REFERENCES api_key (org_id, id) ON DELETE SET NULL (replaced_by);
COMMENT ON COLUMN api_key.allowed_addresses IS 'CIDR ranges; null is anywhere.';
COMMENT ON COLUMN api_key.replaced_by IS 'The key that a rotation made; this one works on until expires_at.';
CREATE INDEX api_key_service_account ON api_key (org_id, service_account_id);
CREATE INDEX api_key_replaced_by ON api_key (org_id, replaced_by);

-- The worker notes once a minute which keys were used, of all organizations in one statement; it sees nothing else of them.
CREATE POLICY note_use ON api_key TO :worker USING (true) WITH CHECK (true);
GRANT SELECT (org_id, id, last_used_at), UPDATE (last_used_at) ON api_key TO :worker;
