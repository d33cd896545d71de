CREATE TABLE team (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  parent_id uuid,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, id),
  CONSTRAINT team_parent FOREIGN KEY (org_id, parent_id) REFERENCES team (org_id, id),
  CHECK (parent_id <> id)
);
CREATE INDEX team_children ON team (org_id, parent_id, id);
CREATE UNIQUE INDEX team_sibling_name ON team (org_id, parent_id, lower(name)) NULLS NOT DISTINCT;
SELECT tenantry.protect('team');

-- Each team with itself and all above it. No path is longer than 7 steps, so no tree is deeper than 8 teams, whoever writes.
CREATE TABLE team_path (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  ancestor_id uuid NOT NULL,
  descendant_id uuid NOT NULL,
  distance integer NOT NULL CHECK (distance BETWEEN 0 AND 7),
  PRIMARY KEY (org_id, descendant_id, ancestor_id),
  FOREIGN KEY (org_id, ancestor_id) REFERENCES team (org_id, id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, descendant_id) REFERENCES team (org_id, id) ON DELETE CASCADE,
  CHECK ((distance = 0) = (ancestor_id = descendant_id))
);
CREATE INDEX team_path_below ON team_path (org_id, ancestor_id, distance);
SELECT tenantry.protect('team_path');

CREATE TABLE team_member (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  team_id uuid NOT NULL,
  membership_id uuid NOT NULL,
  is_lead boolean NOT NULL DEFAULT false,
  joined_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, team_id, membership_id),
  FOREIGN KEY (org_id, team_id) REFERENCES team (org_id, id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, membership_id) REFERENCES membership (org_id, id) ON DELETE CASCADE
);
CREATE INDEX team_member_membership ON team_member (org_id, membership_id);
SELECT tenantry.protect('team_member');
