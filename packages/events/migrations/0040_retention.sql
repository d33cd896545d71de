-- How far each reader that remembers its place has come, so that nothing is let go before it has passed.
CREATE TABLE outbox_reader (
  name text PRIMARY KEY,
  pos bigint NOT NULL,
  read_at timestamptz NOT NULL
);
COMMENT ON TABLE outbox_reader IS 'shared: positions in this service''s feed, which is of every organization';
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_reader TO :worker;
GRANT SELECT ON outbox_reader TO :reporting;

-- People who are erased and whose traces are still to be taken off what was published. With the last of it goes the row.
CREATE TABLE outbox_erasure (
  user_id uuid PRIMARY KEY,
  email text,
  done_pos bigint NOT NULL DEFAULT 0,
  until_pos bigint
);
COMMENT ON TABLE outbox_erasure IS 'shared: people who are erased, in whatever organizations they were';
COMMENT ON COLUMN outbox_erasure.email IS 'Only where the service knows it.';
GRANT INSERT ON outbox_erasure TO :runtime;
GRANT SELECT, UPDATE, DELETE ON outbox_erasure TO :worker;

-- What a purged organization published is found by it.
CREATE INDEX outbox_org_id ON outbox (org_id) WHERE org_id IS NOT NULL;
GRANT SELECT ON purged_organization TO :worker;
GRANT UPDATE, DELETE ON outbox TO :worker;

-- The event without what is personal: addresses of mail and network, browser, and what was before and after.
CREATE FUNCTION without_personal(data jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT data
    || coalesce((SELECT jsonb_object_agg(key, NULL) FROM jsonb_object_keys(data) key
      WHERE key IN ('ip', 'ipAddress', 'userAgent', 'before', 'after')), '{}')
    || CASE WHEN data ? 'address' THEN '{"address": "erased"}'::jsonb ELSE '{}' END
$$;
CREATE FUNCTION without_address(data jsonb, email text) RETURNS jsonb LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN position(lower(email) IN lower(data::text)) = 0 OR email IS NULL THEN data ELSE regexp_replace(
    data::text,
    '(^|[^[:alnum:]._%+-])' || regexp_replace(email, '([^[:alnum:]])', '\\\1', 'g') || '(?![[:alnum:]-]|\.[[:alnum:]])',
    '\1erased@erased.invalid', 'gi')::jsonb END
$$;
