-- What an organization asks of those who work in it. No row: nothing but what its plan bounds.
ALTER TABLE membership ADD CONSTRAINT membership_role_known UNIQUE (org_id, id, role);
CREATE TABLE security_policy (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  mfa_required boolean NOT NULL DEFAULT false,
  mfa_grace_until timestamptz,
  sso_required boolean NOT NULL DEFAULT false,
  sso_break_glass_membership_id uuid,
  sso_break_glass_role text NOT NULL DEFAULT 'OWNER' CHECK (sso_break_glass_role = 'OWNER'),
  sso_grace_until timestamptz,
  allowed_sign_in_methods text[] NOT NULL DEFAULT '{PASSWORD,PASSKEY,SSO}'
    CHECK (cardinality(allowed_sign_in_methods) > 0 AND allowed_sign_in_methods <@ '{PASSWORD,PASSKEY,SSO}'),
  idle_timeout_minutes integer CHECK (idle_timeout_minutes >= 5),
  absolute_timeout_hours integer CHECK (absolute_timeout_hours >= 1),
  ip_allowlist text[] NOT NULL DEFAULT '{}' CHECK (cardinality(ip_allowlist) <= 200),
  ip_allowlist_mode text NOT NULL DEFAULT 'OFF' CHECK (ip_allowlist_mode IN ('OFF', 'REPORT_ONLY', 'ENFORCED')),
  version integer NOT NULL DEFAULT 1,
  CHECK (NOT sso_required OR (sso_break_glass_membership_id IS NOT NULL AND sso_grace_until IS NOT NULL)),
  -- Whoever can still come in without single sign-on stays an owner: they are neither removed nor given another role.
  CONSTRAINT break_glass_owner FOREIGN KEY (org_id, sso_break_glass_membership_id, sso_break_glass_role)
    REFERENCES membership (org_id, id, role)
);
CREATE INDEX security_policy_break_glass
  ON security_policy (org_id, sso_break_glass_membership_id, sso_break_glass_role);
COMMENT ON COLUMN security_policy.sso_break_glass_role IS 'Always OWNER; part of the foreign key.';
SELECT tenantry.protect('security_policy', runtime_grants => 'SELECT, INSERT, UPDATE');

-- From where an organization was used though its list of addresses, which only reports, does not name them: once an hour each.
CREATE TABLE reported_address (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  hour timestamptz NOT NULL,
  address text NOT NULL,
  PRIMARY KEY (org_id, hour, address)
);
SELECT tenantry.protect('reported_address', runtime_grants => 'SELECT, INSERT, DELETE');

-- When a session was last used, apart from the session because it changes all the time. The longest rest is final: a session
-- that once rested for too long for an organization does not come back to life there by being used elsewhere.
CREATE TABLE auth.session_use (
  session_id uuid PRIMARY KEY REFERENCES auth.session (id) ON DELETE CASCADE,
  user_id uuid NOT NULL,
  last_used_at timestamptz NOT NULL,
  longest_rest_seconds integer NOT NULL DEFAULT 0 CHECK (longest_rest_seconds >= 0)
) WITH (fillfactor = 50);
ALTER TABLE auth.session_use ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.session NO FORCE ROW LEVEL SECURITY;
INSERT INTO auth.session_use (session_id, user_id, last_used_at) SELECT id, user_id, now() FROM auth.session;
ALTER TABLE auth.session FORCE ROW LEVEL SECURITY;
ALTER TABLE auth.session_use FORCE ROW LEVEL SECURITY;
CREATE POLICY person ON auth.session_use TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY colleague ON auth.session_use FOR SELECT TO :runtime
  USING (user_id IN (SELECT m.user_id FROM membership m
                     WHERE m.org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
                     AND m.user_id = session_use.user_id));
GRANT SELECT, INSERT, UPDATE ON auth.session_use TO :runtime;

-- What a change of the policy would mean for the session it is made with.
GRANT SELECT (amr) ON auth.session TO :runtime;
