-- What a service tells the others, written in the transaction that did it.
CREATE TABLE outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  pos bigint,
  id uuid NOT NULL DEFAULT uuidv7(),
  kind text NOT NULL CHECK (kind IN ('domain', 'audit')),
  type text NOT NULL,
  schema_version int NOT NULL,
  org_id uuid DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  subject text,
  data jsonb NOT NULL,
  actor jsonb,
  request_id text,
  traceparent text,
  causation_id uuid,
  occurred_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN outbox.pos IS 'Gap-free publish order, set by number_outbox(); seq has gaps and is not in commit order.';
CREATE UNIQUE INDEX outbox_pos ON outbox (pos) WHERE pos IS NOT NULL;
CREATE INDEX outbox_unnumbered ON outbox (seq) WHERE pos IS NULL;

CREATE TABLE outbox_head (
  singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
  pos bigint NOT NULL
);
INSERT INTO outbox_head (pos) VALUES (0);
COMMENT ON TABLE outbox_head IS 'shared: how far the service has published, whomever the events belong to';

-- How far each consumer of this service has applied each source's events.
CREATE TABLE event_cursor (
  consumer text NOT NULL,
  source text NOT NULL,
  pos bigint NOT NULL,
  PRIMARY KEY (consumer, source)
);

-- Events a consumer could not apply, set aside so that the rest goes on.
CREATE TABLE parked_event (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  org_id uuid DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  consumer text NOT NULL,
  source text NOT NULL,
  pos bigint NOT NULL,
  envelope jsonb NOT NULL,
  error text NOT NULL,
  attempts int NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  redriven_at timestamptz
);
CREATE INDEX parked_event_waiting ON parked_event (consumer, source, pos) WHERE redriven_at IS NULL;

-- Numbers what was committed since the last call, at most 5,000 events, and returns the last number and whether more wait.
-- The lock and the numbering must be two statements: only the second one's snapshot, taken once the lock is held, sees
-- everything the previous holder numbered. Under READ COMMITTED each statement of a volatile function has its own.
CREATE FUNCTION number_outbox(OUT head bigint, OUT more boolean) LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  batch CONSTANT int := 5000;
  before bigint;
BEGIN
  IF NOT EXISTS (SELECT FROM outbox WHERE pos IS NULL) THEN
    SELECT pos, false INTO head, more FROM outbox_head;
    RETURN;
  END IF;
  SELECT pos INTO before FROM outbox_head FOR UPDATE;
  WITH place AS (
    SELECT seq, row_number() OVER (ORDER BY seq) AS nth
    FROM (SELECT seq FROM outbox WHERE pos IS NULL ORDER BY seq LIMIT batch) AS waiting
  ), numbered AS (
    UPDATE outbox SET pos = before + place.nth FROM place WHERE outbox.seq = place.seq RETURNING outbox.pos
  )
  UPDATE outbox_head SET pos = before + (SELECT count(*) FROM numbered) RETURNING pos INTO head;
  more := head - before = batch;
END
$$;

-- An organization's transaction publishes in its own name, any other in none; what is published only the worker reads.
ALTER TABLE outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outbox FOR INSERT TO :runtime
  WITH CHECK (pos IS NULL AND org_id IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.org_id', true), '')::uuid));
CREATE POLICY worker ON outbox TO :worker USING (true);
GRANT INSERT ON outbox TO :runtime;
GRANT SELECT, UPDATE (pos) ON outbox TO :worker;
GRANT SELECT, UPDATE ON outbox_head TO :worker;

-- Parking and redriving happen in the scope of the event.
ALTER TABLE parked_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE parked_event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON parked_event TO :runtime
  USING (org_id IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.org_id', true), '')::uuid))
  WITH CHECK (org_id IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.org_id', true), '')::uuid));
CREATE POLICY worker ON parked_event TO :worker USING (true);
CREATE POLICY reporting ON parked_event FOR SELECT TO :reporting USING (true);
GRANT SELECT, INSERT, UPDATE (error, attempts, redriven_at) ON parked_event TO :runtime;
GRANT SELECT, UPDATE, DELETE ON parked_event TO :worker;
GRANT SELECT ON parked_event TO :reporting;

SELECT tenantry.share('event_cursor', 'SELECT, INSERT, UPDATE', 'positions in feeds, which are of every organization');
GRANT SELECT ON event_cursor TO :worker;
