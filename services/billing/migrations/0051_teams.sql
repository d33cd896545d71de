-- Which teams there are, as identity tells: how many are too many after a move to a smaller plan.
CREATE TABLE billing_team (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  team_id uuid NOT NULL,
  PRIMARY KEY (org_id, team_id)
);
SELECT tenantry.protect('billing_team', runtime_grants => 'SELECT, INSERT, DELETE');
