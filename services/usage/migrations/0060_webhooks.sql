-- Where organizations are told of their events, and every telling.
CREATE TABLE webhook_endpoint (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  url text NOT NULL,
  description text NOT NULL,
  event_types text[] NOT NULL,
  status text NOT NULL DEFAULT 'ENABLED' CHECK (status IN ('ENABLED', 'PAUSED', 'DISABLED')),
  disabled_reason text CHECK (disabled_reason IN ('GONE', 'FAILING')),
  failing_since timestamptz,
  sealed_secret text NOT NULL,
  previous_sealed_secret text,
  previous_secret_until timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id),
  CHECK ((status = 'DISABLED') = (disabled_reason IS NOT NULL))
);
COMMENT ON COLUMN webhook_endpoint.event_types IS 'Empty is every type.';
COMMENT ON COLUMN webhook_endpoint.failing_since IS 'The first failure since the last success.';
COMMENT ON COLUMN webhook_endpoint.previous_sealed_secret IS 'Signs along until previous_secret_until, after a rotation.';
SELECT tenantry.protect('webhook_endpoint');

-- The last number given to an event of the organization; its row is also the lock under which endpoints are counted.
CREATE TABLE webhook_sequence (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  number bigint NOT NULL
);
SELECT tenantry.protect('webhook_sequence', runtime_grants => 'SELECT, INSERT, UPDATE (number)');

-- A delivery is written in the transaction that applies its event, and is the queue as well.
CREATE TABLE webhook_delivery (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  endpoint_id uuid NOT NULL,
  event_id uuid NOT NULL,
  event_type text NOT NULL,
  sequence bigint,
  payload text NOT NULL,
  state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DELIVERED', 'FAILED')),
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempt_count integer NOT NULL DEFAULT 0,
  tries integer NOT NULL DEFAULT 0,
  finished_at timestamptz,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, endpoint_id, event_id),
  FOREIGN KEY (org_id, endpoint_id) REFERENCES webhook_endpoint (org_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN webhook_delivery.due_at IS 'Nobody tries before. Who takes a delivery moves this on, so that another one tries if they never return.';
COMMENT ON COLUMN webhook_delivery.tries IS 'How far in the schedule of retries; a replay begins it anew, while attempt_count counts on.';
CREATE INDEX webhook_delivery_due ON webhook_delivery (endpoint_id, due_at) WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_listed ON webhook_delivery (org_id, endpoint_id, id);
CREATE INDEX webhook_delivery_over ON webhook_delivery (created_at) WHERE state <> 'PENDING';
SELECT tenantry.protect('webhook_delivery', runtime_grants =>
  'SELECT, INSERT, UPDATE (state, due_at, tries, finished_at), DELETE');

CREATE TABLE webhook_attempt (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  delivery_id uuid NOT NULL,
  number integer NOT NULL,
  started_at timestamptz NOT NULL,
  duration_ms integer NOT NULL,
  status_code integer,
  failure text,
  response text,
  PRIMARY KEY (org_id, delivery_id, number),
  FOREIGN KEY (org_id, delivery_id) REFERENCES webhook_delivery (org_id, id) ON DELETE CASCADE
);
SELECT tenantry.protect('webhook_attempt', runtime_grants => 'SELECT');

-- The sender is the worker, for every organization.
CREATE POLICY worker ON webhook_endpoint TO :worker USING (true);
CREATE POLICY worker ON webhook_delivery TO :worker USING (true);
CREATE POLICY worker ON webhook_attempt TO :worker USING (true);
GRANT SELECT, UPDATE (status, disabled_reason, failing_since, version) ON webhook_endpoint TO :worker;
GRANT SELECT, UPDATE (state, due_at, attempt_count, tries, finished_at), DELETE ON webhook_delivery TO :worker;
GRANT SELECT, INSERT ON webhook_attempt TO :worker;
