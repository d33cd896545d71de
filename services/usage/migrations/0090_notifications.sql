-- What everybody may do in the whole organization, as identity tells it: who is told of what concerns whom.
CREATE TABLE member_rights (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  user_id uuid NOT NULL,
  permissions text[] NOT NULL,
  PRIMARY KEY (org_id, user_id)
);
CREATE INDEX member_rights_user ON member_rights (user_id);
SELECT tenantry.protect('member_rights');

-- What happened to a person alone is told in each of their organizations.
CREATE POLICY person_of_owner ON member_rights FOR SELECT TO :owner
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE FUNCTION own_organizations() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT org_id FROM member_rights WHERE user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)
    ORDER BY org_id
  $$;
REVOKE ALL ON FUNCTION own_organizations() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_organizations() TO :runtime;

-- What people are told, each for themselves: an event is told a person once, however often it comes.
CREATE TABLE notification (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  user_id uuid NOT NULL,
  event_id uuid NOT NULL,
  category text NOT NULL CHECK (category IN ('LIMITS', 'BILLING', 'MEMBERSHIP', 'SECURITY')),
  event_type text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  person_id uuid,
  occurred_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  read_at timestamptz,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, user_id, event_id)
);
COMMENT ON COLUMN notification.person_id IS 'Whom it is about, where it is about somebody.';
CREATE INDEX notification_listed ON notification (org_id, user_id, id);
CREATE INDEX notification_by_category ON notification (org_id, user_id, category, id);
CREATE INDEX notification_unread ON notification (org_id, user_id, id) WHERE read_at IS NULL;
CREATE INDEX notification_of_person ON notification (user_id);
CREATE INDEX notification_about ON notification (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX notification_over ON notification (created_at);
SELECT tenantry.protect('notification', runtime_grants => 'SELECT, INSERT, UPDATE (read_at), DELETE');

-- Joined by AND to the organization's: what is read and changed is of the organization and of the person.
CREATE POLICY own ON notification AS RESTRICTIVE FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
-- All of a person's goes at once, in whatever organizations they were, and what is about them with it.
CREATE POLICY person ON notification FOR DELETE TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)
    OR person_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY person_of_owner ON notification FOR SELECT TO :owner
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE FUNCTION own_notifications(most integer) RETURNS SETOF notification
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT * FROM notification WHERE user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)
    ORDER BY created_at DESC, id DESC LIMIT most
  $$;
REVOKE ALL ON FUNCTION own_notifications(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_notifications(integer) TO :runtime;

-- What is old goes, for every organization.
CREATE POLICY worker ON notification TO :worker USING (true);
GRANT SELECT (org_id, id, created_at), DELETE ON notification TO :worker;
