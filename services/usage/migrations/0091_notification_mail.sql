-- How people want to be told, by category; what is not here is as it is for everybody.
CREATE TABLE notification_preference (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  user_id uuid NOT NULL,
  category text NOT NULL CHECK (category IN ('LIMITS', 'BILLING', 'MEMBERSHIP', 'SECURITY')),
  in_app boolean NOT NULL,
  mail text NOT NULL CHECK (mail IN ('OFF', 'DAILY', 'IMMEDIATE')),
  PRIMARY KEY (org_id, user_id, category),
  CONSTRAINT security_is_told CHECK (category <> 'SECURITY' OR in_app AND mail <> 'OFF')
);
CREATE INDEX notification_preference_user ON notification_preference (user_id);
SELECT tenantry.protect('notification_preference');
CREATE POLICY own ON notification_preference AS RESTRICTIVE TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
-- All of a person's goes at once.
CREATE POLICY person ON notification_preference FOR DELETE TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY person ON member_rights FOR DELETE TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));

ALTER TABLE notification
  ADD COLUMN is_shown boolean NOT NULL DEFAULT true,
  ADD COLUMN mail text NOT NULL DEFAULT 'OFF' CHECK (mail IN ('OFF', 'DAILY', 'IMMEDIATE')),
  ADD COLUMN mailed_at timestamptz;
COMMENT ON COLUMN notification.is_shown IS 'False where it is mailed alone.';
COMMENT ON COLUMN notification.mailed_at IS 'When it was handed over to be mailed.';
DROP INDEX notification_listed, notification_by_category, notification_unread;
CREATE INDEX notification_listed ON notification (org_id, user_id, id) WHERE is_shown;
CREATE INDEX notification_by_category ON notification (org_id, user_id, category, id) WHERE is_shown;
CREATE INDEX notification_unread ON notification (org_id, user_id, id) WHERE is_shown AND read_at IS NULL;
CREATE INDEX notification_to_digest ON notification (org_id, created_at) WHERE mail = 'DAILY' AND mailed_at IS NULL;
GRANT SELECT (mail, mailed_at) ON notification TO :worker;

-- Tells people of an event as each of them wants, those who were not told of it, and answers who was and how they are mailed. As
-- the owner: the runtime role sees nobody's notifications but the person's who asks, and writes none.
REVOKE INSERT ON notification FROM :runtime;
CREATE FUNCTION notify_people(user_ids uuid[], told jsonb) RETURNS TABLE (told_user_id uuid, told_mail text)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    INSERT INTO notification (user_id, event_id, category, event_type, title, body, person_id, occurred_at, created_at,
      is_shown, mail, mailed_at)
    SELECT given.user_id, (told ->> 'eventId')::uuid, told ->> 'category', told ->> 'eventType', told ->> 'title',
      told ->> 'body', (told ->> 'personId')::uuid, (told ->> 'occurredAt')::timestamptz, (told ->> 'createdAt')::timestamptz,
      coalesce(wish.in_app, true), way.mail, CASE WHEN way.mail = 'IMMEDIATE' THEN (told ->> 'createdAt')::timestamptz END
    FROM unnest(user_ids) AS given (user_id)
    LEFT JOIN notification_preference wish ON wish.user_id = given.user_id AND wish.category = told ->> 'category'
      AND wish.org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
    CROSS JOIN LATERAL (
      SELECT CASE WHEN (told ->> 'isMailed')::boolean THEN coalesce(wish.mail, told ->> 'mail') ELSE 'OFF' END AS mail
    ) way
    WHERE NOT EXISTS (SELECT FROM erased_person WHERE id IN (given.user_id, (told ->> 'personId')::uuid))
      AND (coalesce(wish.in_app, true) OR way.mail <> 'OFF')
    ORDER BY given.user_id
    ON CONFLICT (org_id, user_id, event_id) DO NOTHING
    RETURNING user_id, mail
  $$;

-- Takes what was told before a time and waits for a digest, for it to be mailed; what was read meanwhile is not.
CREATE FUNCTION take_digests(before timestamptz, taken_at timestamptz) RETURNS SETOF notification
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    WITH taken AS (
      UPDATE notification SET mailed_at = taken_at
      WHERE org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
        AND mail = 'DAILY' AND mailed_at IS NULL AND created_at < before
      RETURNING *
    )
    SELECT * FROM taken WHERE read_at IS NULL ORDER BY user_id, id
  $$;
REVOKE ALL ON FUNCTION notify_people(uuid[], jsonb), take_digests(timestamptz, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION notify_people(uuid[], jsonb), take_digests(timestamptz, timestamptz) TO :runtime;

CREATE POLICY person_of_owner ON notification_preference FOR SELECT TO :owner
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE FUNCTION own_notification_preferences() RETURNS SETOF notification_preference
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT * FROM notification_preference WHERE user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)
    ORDER BY org_id, category
  $$;
REVOKE ALL ON FUNCTION own_notification_preferences() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_notification_preferences() TO :runtime;
