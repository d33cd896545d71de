-- What a mutation answered to an Idempotency-Key, written in the transaction that did the work.
CREATE TABLE idempotency_record (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  principal text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  response bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, principal, key)
);
CREATE INDEX idempotency_record_created_at ON idempotency_record (created_at);
SELECT tenantry.protect('idempotency_record', runtime_grants => 'SELECT, INSERT, UPDATE');

-- Records are worth 24 hours; the worker sweeps what is older and can touch nothing else.
CREATE POLICY sweep ON idempotency_record TO :worker USING (created_at < now() - interval '24 hours');
GRANT SELECT, DELETE ON idempotency_record TO :worker;
