-- The platform's people, apart from its customers: what better-auth keeps of them, by itself. Only the role identity_staff
-- works here, so no request of a customer's can reach any of it.
CREATE SCHEMA staff;
GRANT USAGE ON SCHEMA staff TO :staff;

CREATE TABLE staff."user" (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  role text NOT NULL DEFAULT 'SUPPORT' CHECK (role IN ('ADMIN', 'SUPPORT')),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE staff.session (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES staff."user" (id) ON DELETE CASCADE,
  token text NOT NULL UNIQUE,
  ip_address text,
  user_agent text,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX session_user_id ON staff.session (user_id);

CREATE TABLE staff.account (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES staff."user" (id) ON DELETE CASCADE,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX account_user_id ON staff.account (user_id);

CREATE TABLE staff.verification (
  id uuid PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX verification_identifier ON staff.verification (identifier);

CREATE TABLE staff.rate_limit (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  count integer NOT NULL,
  last_request bigint NOT NULL
);

COMMENT ON TABLE staff."user" IS 'shared: staff belong to no organization';
COMMENT ON TABLE staff.session IS 'shared: staff belong to no organization';
COMMENT ON TABLE staff.account IS 'shared: staff belong to no organization';
COMMENT ON TABLE staff.verification IS 'shared: staff belong to no organization';
COMMENT ON TABLE staff.rate_limit IS 'shared: counts requests by address, before anybody is signed in';
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA staff TO :staff;

-- What changes among staff is published with it, in the name of no organization.
CREATE POLICY staff ON outbox FOR INSERT TO :staff WITH CHECK (pos IS NULL AND org_id IS NULL);
GRANT INSERT ON outbox TO :staff;

-- Why an organization is suspended: for staff, and for its people.
ALTER TABLE organization
  ADD COLUMN suspended_at timestamptz,
  ADD COLUMN suspension_reason text CHECK (length(suspension_reason) BETWEEN 1 AND 500),
  ADD COLUMN suspension_message text CHECK (length(suspension_message) BETWEEN 1 AND 500);

-- What staff search by: a name or a slug that begins so.
CREATE INDEX organization_by_name ON organization (name, id);
CREATE INDEX organization_name_prefix ON organization (lower(name) text_pattern_ops);
CREATE INDEX organization_slug_prefix ON organization (slug text_pattern_ops);

CREATE TABLE support_grant (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid
    REFERENCES organization (id) ON DELETE CASCADE,
  id uuid NOT NULL DEFAULT uuidv7(),
  staff_id uuid NOT NULL,
  staff_name text NOT NULL,
  membership_id uuid,
  access text NOT NULL CHECK (access IN ('READ', 'WRITE')),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  ticket text NOT NULL CHECK (length(ticket) BETWEEN 1 AND 100),
  opened_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz,
  revoked_by uuid,
  PRIMARY KEY (org_id, id),
  CHECK (expires_at > opened_at AND expires_at <= opened_at + interval '60 minutes'),
  -- Writing is always somebody's.
  CHECK (access = 'READ' OR membership_id IS NOT NULL)
);
COMMENT ON COLUMN support_grant.staff_name IS 'As it was then: the organization still sees who it was when they are staff no longer.';
COMMENT ON COLUMN support_grant.membership_id IS
  'The member acted as. No foreign key: when the member goes, the grant leads nowhere and its history stays.';
COMMENT ON COLUMN support_grant.ended_at IS 'When it was revoked or closed; null for one that is open or has expired.';
CREATE INDEX support_grant_open ON support_grant (staff_id, expires_at) WHERE ended_at IS NULL;
SELECT tenantry.protect('support_grant', runtime_grants => 'SELECT, INSERT, UPDATE (ended_at, revoked_by)');
