-- The role that comes with accepting can be one of the organization's own. One that can still be accepted keeps its role
-- from being deleted; one that is settled does not, and then tells only that there was such a role.
ALTER TABLE invitation
  DROP CONSTRAINT invitation_role_check,
  ADD CONSTRAINT invitation_role_check CHECK (role IN ('OWNER', 'ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER', 'CUSTOM')),
  ADD COLUMN custom_role_id uuid,
  ADD CONSTRAINT invitation_custom_role_check CHECK (
    CASE WHEN role <> 'CUSTOM' THEN custom_role_id IS NULL ELSE custom_role_id IS NOT NULL OR status <> 'PENDING' END
  ),
  ADD CONSTRAINT invitation_custom_role FOREIGN KEY (org_id, custom_role_id) REFERENCES custom_role (org_id, id)
    ON DELETE SET NULL (custom_role_id);
CREATE INDEX invitation_custom_role ON invitation (org_id, custom_role_id);

-- Whoever presents the token sees the role that it leads to.
CREATE POLICY bearer ON custom_role FOR SELECT TO :runtime
  USING (id IN (SELECT i.custom_role_id FROM invitation i
                WHERE i.token_hash = (SELECT nullif(current_setting('app.credential', true), ''))
                AND i.org_id = custom_role.org_id));
