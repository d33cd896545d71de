-- What is personal about an entry of the audit log stands apart from it, and goes with the person: the entry stays to the
-- letter, with a digest that proves what was there to whoever still has it. SHA-256 of the salt and the content; without
-- the salt, which goes too, nothing can be guessed from the digest.
ALTER TABLE audit_entry ADD COLUMN personal_digest bytea CHECK (octet_length(personal_digest) = 32);
COMMENT ON COLUMN audit_entry.personal_digest IS 'Null when nothing personal came with the event.';

-- Without a foreign key to the entry, which is never deleted but with its organization.
CREATE TABLE audit_entry_personal (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  entry_id uuid NOT NULL,
  user_id uuid,
  content text NOT NULL,
  salt bytea NOT NULL,
  PRIMARY KEY (org_id, entry_id)
);
CREATE INDEX audit_entry_personal_user ON audit_entry_personal (user_id);
SELECT tenantry.protect('audit_entry_personal', runtime_grants => 'SELECT, INSERT, DELETE');

-- All of a person's goes at once, in whatever organizations they were.
CREATE POLICY person ON audit_entry_personal TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));

CREATE TABLE erased_person (
  id uuid PRIMARY KEY,
  erased_at timestamptz NOT NULL
);
SELECT tenantry.share('erased_person', 'SELECT, INSERT', 'that an ID is nobody''s any more, so that late events bring nothing personal back');
