-- A name that an organization says is its own. Once proven by DNS, it may name the organization of requests that come by it, and
-- people with a proven address under it may join.
CREATE TABLE domain (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  name text NOT NULL CHECK (name = lower(name) AND length(name) <= 253),
  proof text NOT NULL,
  verified_at timestamptz,
  is_host boolean NOT NULL DEFAULT false,
  auto_join text NOT NULL DEFAULT 'OFF' CHECK (auto_join IN ('OFF', 'SUGGEST', 'AUTO')),
  auto_join_role text NOT NULL DEFAULT 'MEMBER' CHECK (auto_join_role IN ('MEMBER', 'VIEWER')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  host_key text GENERATED ALWAYS AS (encode(sha256(('host:' || name)::bytea), 'hex')) STORED,
  PRIMARY KEY (org_id, id),
  UNIQUE (org_id, name),
  CHECK (verified_at IS NOT NULL OR (NOT is_host AND auto_join = 'OFF'))
);
COMMENT ON COLUMN domain.proof IS 'what the TXT record must say; public as soon as it says so';
CREATE UNIQUE INDEX domain_verified ON domain (name) WHERE verified_at IS NOT NULL;
COMMENT ON INDEX domain_verified IS 'global: a name has one owner, and who is told that it is taken has proven to rule over it';
CREATE INDEX domain_host ON domain (host_key) WHERE is_host;
SELECT tenantry.protect('domain');

-- A host is an address that anybody can type: it is looked up as it was presented.
CREATE POLICY host ON domain FOR SELECT TO :runtime
  USING (is_host AND host_key = (SELECT nullif(current_setting('app.credential', true), '')));

-- People see the organizations that take in whoever has a proven address of theirs.
ALTER TABLE auth."user" ADD COLUMN email_domain text GENERATED ALWAYS AS (lower(split_part(email, '@', -1))) STORED;
GRANT SELECT (email_verified, email_domain) ON auth."user" TO :runtime;
CREATE POLICY newcomer ON domain FOR SELECT TO :runtime
  USING (auto_join <> 'OFF' AND name IN (
    SELECT u.email_domain FROM auth."user" u
    WHERE u.id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid) AND u.email_verified));
CREATE POLICY newcomer ON organization FOR SELECT TO :runtime
  USING (id IN (SELECT d.org_id FROM domain d WHERE d.auto_join <> 'OFF' AND d.name IN (
    SELECT u.email_domain FROM auth."user" u
    WHERE u.id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid) AND u.email_verified)));

CREATE TABLE join_request (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
  email text NOT NULL,
  name text NOT NULL,
  status text NOT NULL DEFAULT 'PENDING' CHECK (status IN ('PENDING', 'APPROVED', 'DECLINED')),
  created_at timestamptz NOT NULL,
  decided_at timestamptz,
  PRIMARY KEY (org_id, id),
  CHECK ((status = 'PENDING') = (decided_at IS NULL))
);
CREATE UNIQUE INDEX join_request_pending ON join_request (org_id, user_id) WHERE status = 'PENDING';
CREATE INDEX join_request_user ON join_request (user_id);
SELECT tenantry.protect('join_request', runtime_grants => 'SELECT, INSERT, UPDATE');
CREATE POLICY person ON join_request FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));

-- Who was a member once does not come back by an address alone.
CREATE TABLE former_member (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  user_id uuid NOT NULL REFERENCES auth."user" (id) ON DELETE CASCADE,
  left_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, user_id)
);
CREATE INDEX former_member_user ON former_member (user_id);
SELECT tenantry.protect('former_member');
CREATE POLICY person ON former_member FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
