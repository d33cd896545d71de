-- What the tests' consumers write: a row for each time an event was applied.
CREATE TABLE applied (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  event_id uuid NOT NULL,
  pos bigint NOT NULL,
  PRIMARY KEY (org_id, id)
);
SELECT tenantry.protect('applied');
CREATE POLICY worker ON applied FOR SELECT TO :worker USING (true);
GRANT SELECT ON applied TO :worker;

CREATE TABLE applied_anywhere (
  id uuid PRIMARY KEY DEFAULT uuidv7(),
  event_id uuid NOT NULL,
  pos bigint NOT NULL
);
SELECT tenantry.share('applied_anywhere', 'SELECT, INSERT', 'written in tests, for events without organization');
GRANT SELECT ON applied_anywhere TO :worker;

-- Refuses at commit, where no handler can notice.
CREATE TABLE judged (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  verdict_id uuid,
  PRIMARY KEY (org_id, id),
  FOREIGN KEY (org_id, verdict_id) REFERENCES judged (org_id, id) DEFERRABLE INITIALLY DEFERRED
);
SELECT tenantry.protect('judged');
