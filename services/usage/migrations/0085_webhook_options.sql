-- What happened in organizations that have webhook endpoints, for as long as deliveries are kept: an endpoint can be told later what it
-- was not told of then.
CREATE TABLE webhook_event (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL,
  type text NOT NULL,
  sequence bigint NOT NULL,
  occurred_at timestamptz NOT NULL,
  data jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, sequence)
);
COMMENT ON COLUMN webhook_event.data IS 'What leaves of it, as a snapshot has it.';
CREATE INDEX webhook_event_old ON webhook_event (created_at);
SELECT tenantry.protect('webhook_event', runtime_grants => 'SELECT, INSERT');
CREATE POLICY worker ON webhook_event TO :worker USING (true);
GRANT SELECT, DELETE ON webhook_event TO :worker;

-- Endpoints of before go on as they were; new ones are told of thin payloads unless they ask for more.
ALTER TABLE webhook_endpoint
  ADD COLUMN payload_style text NOT NULL DEFAULT 'SNAPSHOT' CHECK (payload_style IN ('THIN', 'SNAPSHOT')),
  ADD COLUMN is_ordered boolean NOT NULL DEFAULT false,
  ADD COLUMN rate_per_second integer CHECK (rate_per_second BETWEEN 1 AND 100),
  ADD COLUMN paced_until timestamptz,
  ADD COLUMN warned_days integer NOT NULL DEFAULT 0,
  ADD COLUMN key_number integer NOT NULL DEFAULT 1;
COMMENT ON COLUMN webhook_endpoint.paced_until IS 'When the next request is due at this rate; it may be sent up to a second before.';
COMMENT ON COLUMN webhook_endpoint.warned_days IS 'After how many days of failures its organization was told of them last.';
COMMENT ON COLUMN webhook_endpoint.key_number IS 'Which of its Ed25519 keys signs; rises with every rotation.';
GRANT UPDATE (paced_until, warned_days) ON webhook_endpoint TO :worker;

-- What an ordered endpoint is told of next.
CREATE INDEX webhook_delivery_head ON webhook_delivery (endpoint_id, sequence NULLS FIRST, id) WHERE state = 'PENDING';
