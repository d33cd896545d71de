CREATE TABLE note (
  org_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT uuidv7(),
  author_id uuid,
  secret_hash text,
  body_text text NOT NULL DEFAULT '',
  PRIMARY KEY (org_id, id)
);
SELECT tenantry.protect('note');
CREATE POLICY person ON note FOR SELECT TO :runtime
  USING (author_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY bearer ON note FOR SELECT TO :runtime
  USING (secret_hash = (SELECT nullif(current_setting('app.credential', true), '')));
CREATE POLICY worker ON note TO :worker USING (true);
GRANT SELECT ON note TO :worker;

CREATE TABLE currency (code text PRIMARY KEY, digits int NOT NULL, total bigint NOT NULL DEFAULT 0);
SELECT tenantry.share('currency', 'SELECT, INSERT, UPDATE', reason => 'the same for everyone');
INSERT INTO currency (code, digits) VALUES ('EUR', 2), ('JPY', 0);
