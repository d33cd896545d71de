-- Who is a member, as identity tells: what seats are paid for.
CREATE TABLE billing_seat (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  user_id uuid NOT NULL,
  PRIMARY KEY (org_id, user_id)
);
SELECT tenantry.protect('billing_seat', runtime_grants => 'SELECT, INSERT, DELETE');

-- Whose seats have changed since Stripe was told how many they are.
CREATE TABLE seat_change (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  PRIMARY KEY (org_id)
);
SELECT tenantry.protect('seat_change', runtime_grants => 'SELECT, INSERT, DELETE');
CREATE POLICY sweep ON seat_change FOR SELECT TO :worker USING (true);
GRANT SELECT (org_id) ON seat_change TO :worker;

-- Who has had a trial. A person has one, whatever organizations they create.
CREATE TABLE trial_taken (
  user_id uuid PRIMARY KEY,
  taken_at timestamptz NOT NULL
);
SELECT tenantry.share('trial_taken', runtime_grants => 'SELECT, INSERT, DELETE',
  reason => 'a trial is a person''s, in whatever organization');
