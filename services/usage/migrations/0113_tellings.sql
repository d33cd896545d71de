-- What more people are to be told of an event than are told in its transaction: a job tells them, some at a time.
CREATE TABLE notification_telling (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  event_id uuid NOT NULL,
  permission text NOT NULL,
  notice jsonb NOT NULL,
  subject text,
  actor_id uuid,
  person_id uuid,
  occurred_at timestamptz NOT NULL,
  told_until uuid,
  PRIMARY KEY (org_id, event_id)
);
COMMENT ON COLUMN notification_telling.permission IS 'Everybody who may do this in the whole organization is told.';
COMMENT ON COLUMN notification_telling.actor_id IS 'Who did it, and is not told of it unless it concerns security.';
COMMENT ON COLUMN notification_telling.person_id IS 'Whom it is about, where it is about somebody.';
COMMENT ON COLUMN notification_telling.told_until IS 'Up to this ID everybody was told.';
CREATE INDEX notification_telling_about ON notification_telling (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX notification_telling_by ON notification_telling (actor_id) WHERE actor_id IS NOT NULL;
SELECT tenantry.protect('notification_telling', runtime_grants =>
  'SELECT, INSERT, UPDATE (told_until, actor_id), DELETE');
-- With a person goes what is about them, and that they did the rest.
CREATE POLICY person ON notification_telling FOR DELETE TO :runtime
  USING (person_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY actor ON notification_telling FOR UPDATE TO :runtime
  USING (actor_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)) WITH CHECK (actor_id IS NULL);

-- What waits for a digest, by person: taken for some people at a time, each time in a transaction of its own.
DROP INDEX notification_to_digest;
CREATE INDEX notification_to_digest ON notification (org_id, user_id, created_at) WHERE mail = 'DAILY' AND mailed_at IS NULL;
DROP FUNCTION take_digests(timestamptz, timestamptz);

-- Takes what was told the next so many people before a time and waits for a digest, what was read meanwhile included.
CREATE FUNCTION take_digests(before timestamptz, taken_at timestamptz, people integer) RETURNS SETOF notification
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH next AS MATERIALIZED (
      SELECT DISTINCT user_id FROM notification
      WHERE org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
        AND mail = 'DAILY' AND mailed_at IS NULL AND created_at < before
      ORDER BY user_id LIMIT people
    ), taken AS (
      UPDATE notification SET mailed_at = taken_at
      WHERE org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
        -- All up to the last of them, so that no plan looks each up in the list, whatever is known of the table.
        AND user_id <= (SELECT user_id FROM next ORDER BY user_id DESC LIMIT 1) AND mail = 'DAILY' AND mailed_at IS NULL AND created_at < before
      RETURNING *
    )
    SELECT * FROM taken ORDER BY user_id, id
  $$;
REVOKE ALL ON FUNCTION take_digests(timestamptz, timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_digests(timestamptz, timestamptz, integer) TO :runtime;
