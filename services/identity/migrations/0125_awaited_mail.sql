-- What somebody waits for, such as a link to reset a password, is sent before what only tells them something.
ALTER TABLE outgoing_mail ADD COLUMN is_awaited boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN outgoing_mail.is_awaited IS 'Somebody waits for it, so it is sent before what nobody does.';
GRANT SELECT (is_awaited) ON outgoing_mail TO :reporting;
ALTER TABLE outgoing_mail NO FORCE ROW LEVEL SECURITY;
UPDATE outgoing_mail SET is_awaited = true
  WHERE sent_at IS NULL AND template IN ('verification', 'change-address', 'password-reset', 'invitation', 'ownership-offer');
ALTER TABLE outgoing_mail FORCE ROW LEVEL SECURITY;
DROP INDEX outgoing_mail_due;
-- In this order the first mail that is due is found by skipping, however many others of those that are awaited are tried later.
CREATE INDEX outgoing_mail_due ON outgoing_mail (is_awaited DESC, due_at) WHERE sent_at IS NULL AND failed_at IS NULL;
