-- What an organization has set. No row: nothing yet, everything is as it is by default.
CREATE TABLE organization_settings (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  locale text NOT NULL CHECK (length(locale) BETWEEN 2 AND 35),
  time_zone text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
  contact_email text,
  billing_email text,
  metadata jsonb NOT NULL CHECK (jsonb_typeof(metadata) = 'object'),
  version integer NOT NULL CHECK (version > 0)
);
COMMENT ON COLUMN organization_settings.metadata IS 'The organization''s own; nothing here reads it.';
SELECT tenantry.protect('organization_settings', runtime_grants => 'SELECT, INSERT, UPDATE');
