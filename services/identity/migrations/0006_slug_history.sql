-- Every slug that leads to an organization: its present one and up to ten it had before. A slug is one organization's as
-- long as it is here, so none can be taken in the moment in which it is given up.
CREATE TABLE slug_history (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid
    REFERENCES organization (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  slug text NOT NULL,
  given_up_at timestamptz,
  PRIMARY KEY (org_id, slug)
);
COMMENT ON COLUMN slug_history.given_up_at IS 'null for the present slug';
CREATE UNIQUE INDEX slug_history_slug ON slug_history (slug);
COMMENT ON INDEX slug_history_slug IS 'global: a slug is a public address, and whoever picks one is told whether it is free';
SELECT tenantry.protect('slug_history');

-- A person's old links still lead to their organizations, from outside any organization.
CREATE POLICY person ON slug_history FOR SELECT TO :runtime
  USING (org_id IN (SELECT m.org_id FROM membership m
                    WHERE m.user_id = (SELECT nullif(current_setting('app.user_id', true), '')::uuid)));

CREATE FUNCTION keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- An organization takes its own former slug back; another's is a unique violation.
  INSERT INTO slug_history (org_id, slug) VALUES (NEW.id, NEW.slug)
    ON CONFLICT (org_id, slug) DO UPDATE SET given_up_at = NULL;
  IF TG_OP = 'UPDATE' THEN
    UPDATE slug_history SET given_up_at = clock_timestamp() WHERE org_id = OLD.id AND slug = OLD.slug;
    DELETE FROM slug_history WHERE org_id = OLD.id AND slug IN (
      SELECT former.slug FROM slug_history former WHERE former.org_id = OLD.id AND former.given_up_at IS NOT NULL
      ORDER BY former.given_up_at DESC OFFSET 10);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER first_slug_kept AFTER INSERT ON organization FOR EACH ROW EXECUTE FUNCTION keep_slug();
-- Before the update, so that two organizations that want each other's slugs are refused and do not wait for each other.
CREATE TRIGGER changed_slug_kept BEFORE UPDATE OF slug ON organization
  FOR EACH ROW WHEN (OLD.slug <> NEW.slug) EXECUTE FUNCTION keep_slug();

ALTER TABLE organization NO FORCE ROW LEVEL SECURITY;
ALTER TABLE slug_history NO FORCE ROW LEVEL SECURITY;
INSERT INTO slug_history (org_id, slug) SELECT id, slug FROM organization;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE slug_history FORCE ROW LEVEL SECURITY;
ALTER TABLE organization FORCE ROW LEVEL SECURITY;
