-- Mail that waits to be sent, written in the transaction it follows from. What it says is sealed: it may hold a token.
CREATE TABLE outgoing_mail (
  id uuid PRIMARY KEY,
  org_id uuid DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  recipient text NOT NULL,
  template text NOT NULL,
  sealed text,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  sent_at timestamptz,
  failed_at timestamptz,
  failure text
);
COMMENT ON COLUMN outgoing_mail.sealed IS 'The mail, sealed with a key derived from SECRET_KEY; null once it was sent.';
COMMENT ON COLUMN outgoing_mail.due_at IS 'Nobody tries before. Who takes the mail to send it moves this on, so that another one does if they never return.';
COMMENT ON COLUMN outgoing_mail.failed_at IS 'When it was given up: the recipient was refused for good, or too many attempts failed.';
CREATE INDEX outgoing_mail_due ON outgoing_mail (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outgoing_mail_over ON outgoing_mail (created_at) WHERE sent_at IS NOT NULL OR failed_at IS NOT NULL;

-- As with the outbox, a transaction writes in the name of its organization, or of none. Only the worker sends. What is of an
-- organization goes with it.
ALTER TABLE outgoing_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE outgoing_mail FORCE ROW LEVEL SECURITY;
CREATE POLICY writer ON outgoing_mail FOR INSERT TO :runtime
  WITH CHECK (org_id IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.org_id', true), '')::uuid));
CREATE POLICY tenant ON outgoing_mail FOR DELETE
  USING (org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid));
CREATE POLICY purge ON outgoing_mail FOR SELECT TO :owner
  USING (org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid));
CREATE POLICY worker ON outgoing_mail TO :worker USING (true);
CREATE POLICY reporting ON outgoing_mail FOR SELECT TO :reporting USING (true);
GRANT INSERT ON outgoing_mail TO :runtime;
GRANT SELECT, UPDATE (sealed, due_at, attempts, sent_at, failed_at, failure), DELETE ON outgoing_mail TO :worker;
GRANT SELECT (id, org_id, recipient, template, created_at, due_at, attempts, sent_at, failed_at, failure)
  ON outgoing_mail TO :reporting;

-- The mails that a person asked for lately, of which there may be only so many.
CREATE TABLE mail_request (
  user_id uuid NOT NULL DEFAULT nullif(current_setting('app.user_id', true), '')::uuid REFERENCES auth."user" (id) ON DELETE CASCADE,
  id uuid NOT NULL DEFAULT uuidv7(),
  template text NOT NULL,
  requested_at timestamptz NOT NULL,
  PRIMARY KEY (user_id, id)
);
ALTER TABLE mail_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_request FORCE ROW LEVEL SECURITY;
CREATE POLICY person ON mail_request TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
GRANT SELECT, INSERT, DELETE ON mail_request TO :runtime;

-- Whether somebody's address is confirmed, visible where the address is.
GRANT SELECT (email_verified) ON auth."user" TO :runtime, :reporting;
