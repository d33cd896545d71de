-- What staff did in no organization is in no organization's log. It is kept when its event is let go.
CREATE TABLE staff_audit (
  id uuid PRIMARY KEY,
  action text NOT NULL,
  targets jsonb NOT NULL,
  actor jsonb,
  request_id text,
  occurred_at timestamptz NOT NULL
);
COMMENT ON TABLE staff_audit IS 'shared: what the platform''s staff did in no organization';
GRANT INSERT ON staff_audit TO :worker;
GRANT SELECT ON staff_audit TO :reporting;
