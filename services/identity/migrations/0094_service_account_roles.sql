-- A service account has one role in the organization, like a member: a built-in one, or a custom one.
ALTER TABLE service_account
  DROP CONSTRAINT service_account_role_check,
  ADD CONSTRAINT service_account_role_check CHECK (role IN ('ADMIN', 'MEMBER', 'VIEWER', 'CUSTOM')),
  ADD COLUMN custom_role_id uuid,
  ADD CONSTRAINT service_account_custom_role_check CHECK ((role = 'CUSTOM') = (custom_role_id IS NOT NULL)),
  ADD CONSTRAINT service_account_custom_role FOREIGN KEY (org_id, custom_role_id) REFERENCES custom_role (org_id, id);
CREATE INDEX service_account_custom_role ON service_account (org_id, custom_role_id, id);

-- And beside that, like a member, roles on teams.
ALTER TABLE role_assignment
  ADD COLUMN service_account_id uuid,
  ADD FOREIGN KEY (org_id, service_account_id) REFERENCES service_account (org_id, id) ON DELETE CASCADE,
  DROP CONSTRAINT role_assignment_check1,
  DROP CONSTRAINT role_assignment_check2,
  ADD CONSTRAINT role_assignment_of_one CHECK (num_nonnulls(membership_id, service_account_id, member_team_id) = 1),
  ADD CONSTRAINT role_assignment_on_team CHECK (member_team_id IS NOT NULL OR team_id IS NOT NULL);
DROP INDEX role_assignment_once;
CREATE UNIQUE INDEX role_assignment_once ON role_assignment
  (org_id, team_id, membership_id, service_account_id, member_team_id, role, custom_role_id) NULLS NOT DISTINCT;
CREATE INDEX role_assignment_service_account ON role_assignment (org_id, service_account_id);
