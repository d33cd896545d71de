CREATE TABLE organization (
  id uuid PRIMARY KEY,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9](-?[a-z0-9]){2,39}$' AND length(slug) <= 40),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  status text NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'SUSPENDED', 'PENDING_DELETION')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX organization_slug ON organization (slug);
COMMENT ON INDEX organization_slug IS 'global: a slug is a public address, and whoever picks one is told whether it is free';
SELECT tenantry.protect('organization', 'id');

CREATE TABLE membership (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  user_id uuid NOT NULL REFERENCES auth."user" (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  role text NOT NULL CHECK (role IN ('OWNER', 'ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER')),
  version integer NOT NULL DEFAULT 1,
  joined_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, user_id),
  UNIQUE (org_id, id)
);
CREATE INDEX membership_user_id ON membership (user_id);
SELECT tenantry.protect('membership');

-- A person sees their own memberships, and the organizations they lead to, from outside any organization.
CREATE POLICY person ON membership FOR SELECT TO :runtime
  USING (user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid));
CREATE POLICY person ON organization FOR SELECT TO :runtime
  USING (id IN (SELECT m.org_id FROM membership m
                WHERE m.user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)));
-- Asked of each person by themselves, so that it costs the same whatever the number of members.
CREATE POLICY colleague ON auth."user" FOR SELECT TO :runtime
  USING (id IN (SELECT m.user_id FROM membership m
                WHERE m.org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)
                AND m.user_id = "user".id));

-- An organization is never without an owner. Taking one away locks the organization first, so that the last two cannot
-- leave at once: the second waits, looks again and is refused.
CREATE FUNCTION refuse_losing_last_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM organization WHERE id = OLD.org_id FOR UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM membership WHERE org_id = OLD.org_id AND role = 'OWNER') THEN
    RAISE EXCEPTION 'organization % would be without an owner', OLD.org_id USING ERRCODE = 'check_violation', CONSTRAINT = 'last_owner';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER last_owner_removed AFTER DELETE ON membership
  FOR EACH ROW WHEN (OLD.role = 'OWNER') EXECUTE FUNCTION refuse_losing_last_owner();
CREATE TRIGGER last_owner_demoted AFTER UPDATE OF role ON membership
  FOR EACH ROW WHEN (OLD.role = 'OWNER' AND NEW.role <> 'OWNER') EXECUTE FUNCTION refuse_losing_last_owner();
