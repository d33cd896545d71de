CREATE TABLE invitation (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  email text NOT NULL,
  role text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER')),
  token_hash text NOT NULL,
  status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'ACCEPTED', 'REVOKED')),
  invited_by uuid,
  accepted_by uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id),
  FOREIGN KEY (org_id, invited_by) REFERENCES membership (org_id, user_id) ON DELETE SET NULL (invited_by),
  FOREIGN KEY (org_id, accepted_by) REFERENCES membership (org_id, user_id) ON DELETE SET NULL (accepted_by)
);
COMMENT ON COLUMN invitation.status IS 'A pending invitation is over when expires_at has passed; nothing writes that down.';
CREATE UNIQUE INDEX invitation_pending ON invitation (org_id, email) WHERE status = 'PENDING';
CREATE INDEX invitation_token_hash ON invitation (token_hash);
CREATE INDEX invitation_invited_by ON invitation (org_id, invited_by);
CREATE INDEX invitation_accepted_by ON invitation (org_id, accepted_by);
SELECT tenantry.protect('invitation', runtime_grants => 'SELECT, INSERT, UPDATE');

-- Whoever presents the token sees its invitation, and which organization it leads to.
CREATE POLICY bearer ON invitation FOR SELECT TO :runtime
  USING (token_hash = (SELECT nullif(current_setting('app.credential', true), '')));
CREATE POLICY bearer ON organization FOR SELECT TO :runtime
  USING (id IN (SELECT i.org_id FROM invitation i
                WHERE i.token_hash = (SELECT nullif(current_setting('app.credential', true), ''))));
