-- How an organization looks and signs its mail. No row: everything as the platform has it.
CREATE TABLE branding (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  display_name text CHECK (length(display_name) BETWEEN 1 AND 100),
  logo_url text CHECK (length(logo_url) <= 2000),
  logo_sha256 text CHECK (logo_sha256 ~ '^[0-9a-f]{64}$'),
  primary_color text CHECK (primary_color ~ '^#[0-9a-f]{6}$'),
  accent_color text CHECK (accent_color ~ '^#[0-9a-f]{6}$'),
  background_color text CHECK (background_color ~ '^#[0-9a-f]{6}$'),
  mail_from_name text CHECK (length(mail_from_name) BETWEEN 1 AND 100),
  mail_reply_to text CHECK (length(mail_reply_to) <= 254),
  version integer NOT NULL DEFAULT 1 CHECK (version > 0),
  CHECK (logo_url IS NULL OR logo_sha256 IS NULL)
);
COMMENT ON COLUMN branding.logo_sha256 IS 'Of the logo in branding_logo, in hexadecimal; null when none was uploaded.';
SELECT tenantry.protect('branding', runtime_grants => 'SELECT, INSERT, UPDATE');

-- The logo that was uploaded, as it is served: cleaned of all that is not the picture.
CREATE TABLE branding_logo (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  content_type text NOT NULL CHECK (content_type IN ('image/png', 'image/svg+xml')),
  content bytea NOT NULL CHECK (octet_length(content) <= 1000000),
  uploaded_at timestamptz NOT NULL
);
SELECT tenantry.protect('branding_logo');
