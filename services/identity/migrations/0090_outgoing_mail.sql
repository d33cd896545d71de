-- Mail that waits to be sent, written in the transaction it follows from. What it says is sealed: it may hold a token.
CREATE TABLE outgoing_mail (
  id uuid PRIMARY KEY,
  org_id uuid DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  user_id uuid DEFAULT nullif(current_setting('app.user_id', true), '')::uuid REFERENCES auth."user" (id) ON DELETE CASCADE,
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
COMMENT ON COLUMN outgoing_mail.user_id IS 'Who asked for the mail to themselves, which is limited; null for what follows from an event.';
COMMENT ON COLUMN outgoing_mail.sealed IS 'The mail, sealed with a key derived from SECRET_KEY; null once it was sent.';
COMMENT ON COLUMN outgoing_mail.due_at IS 'Nobody tries before. Who takes the mail to send it moves this on, so that another one does if they never return.';
COMMENT ON COLUMN outgoing_mail.failed_at IS 'When it was given up: the recipient was refused for good, or too many attempts failed.';
CREATE INDEX outgoing_mail_due ON outgoing_mail (due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
CREATE INDEX outgoing_mail_over ON outgoing_mail (created_at) WHERE sent_at IS NOT NULL OR failed_at IS NOT NULL;
CREATE INDEX outgoing_mail_asked_for ON outgoing_mail (user_id, template, created_at) WHERE user_id IS NOT NULL;

-- As with the outbox, a transaction writes in the name of its organization and person, or of nobody. Only the worker sends.
ALTER TABLE outgoing_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE outgoing_mail FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON outgoing_mail FOR INSERT TO :runtime
  WITH CHECK (org_id IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
    AND user_id IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY person ON outgoing_mail FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY worker ON outgoing_mail TO :worker USING (true);
CREATE POLICY reporting ON outgoing_mail FOR SELECT TO :reporting USING (true);
GRANT INSERT, SELECT (user_id, template, created_at) ON outgoing_mail TO :runtime;
GRANT SELECT, UPDATE (sealed, due_at, attempts, sent_at, failed_at, failure), DELETE ON outgoing_mail TO :worker;
GRANT SELECT (id, org_id, user_id, recipient, template, created_at, due_at, attempts, sent_at, failed_at, failure)
  ON outgoing_mail TO :reporting;

-- Whether somebody's address is confirmed, visible where the address is.
GRANT SELECT (email_verified) ON auth."user" TO :runtime, :reporting;
