-- Roles that an organization makes for itself. What only owners may do is in none of them, whoever writes.
CREATE TABLE custom_role (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  description text NOT NULL CHECK (length(description) <= 500),
  permissions text[] NOT NULL
    CHECK (NOT permissions && ARRAY['ORGANIZATION_DELETE', 'ORGANIZATION_TRANSFER', 'OWNERS_MANAGE']),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX custom_role_name ON custom_role (org_id, lower(name));
SELECT tenantry.protect('custom_role');

-- A member has one role in the organization: a built-in one, or a custom one. A custom role in use cannot be deleted.
ALTER TABLE membership
  DROP CONSTRAINT membership_role_check,
  ADD CONSTRAINT membership_role_check CHECK (role IN ('OWNER', 'ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER', 'CUSTOM')),
  ADD COLUMN custom_role_id uuid,
  ADD CONSTRAINT membership_custom_role_check CHECK ((role = 'CUSTOM') = (custom_role_id IS NOT NULL)),
  ADD CONSTRAINT membership_custom_role FOREIGN KEY (org_id, custom_role_id) REFERENCES custom_role (org_id, id);
CREATE INDEX membership_role ON membership (org_id, role, id);
CREATE INDEX membership_custom_role ON membership (org_id, custom_role_id, id);

-- Roles beside that: of a member on a team, or of everybody in a team, on a team or in the whole organization. On a team
-- means on all teams below it too; everybody in a team means in all teams below it too.
CREATE TABLE role_assignment (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  team_id uuid,
  membership_id uuid,
  member_team_id uuid,
  role text NOT NULL CHECK (role IN ('ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER', 'CUSTOM')),
  custom_role_id uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id),
  FOREIGN KEY (org_id, team_id) REFERENCES team (org_id, id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, membership_id) REFERENCES membership (org_id, id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, member_team_id) REFERENCES team (org_id, id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, custom_role_id) REFERENCES custom_role (org_id, id),
  CHECK ((role = 'CUSTOM') = (custom_role_id IS NOT NULL)),
  CHECK (num_nonnulls(membership_id, member_team_id) = 1),
  CHECK (membership_id IS NULL OR team_id IS NOT NULL)
);
COMMENT ON COLUMN role_assignment.team_id IS 'Where the role counts; null is the whole organization.';
CREATE UNIQUE INDEX role_assignment_once
  ON role_assignment (org_id, team_id, membership_id, member_team_id, role, custom_role_id) NULLS NOT DISTINCT;
CREATE INDEX role_assignment_membership ON role_assignment (org_id, membership_id);
CREATE INDEX role_assignment_member_team ON role_assignment (org_id, member_team_id);
CREATE INDEX role_assignment_custom_role ON role_assignment (org_id, custom_role_id);
SELECT tenantry.protect('role_assignment');
