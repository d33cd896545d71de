CREATE TABLE report (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  id uuid NOT NULL DEFAULT uuidv7(),
  status text NOT NULL DEFAULT 'QUEUED',
  attempts integer NOT NULL DEFAULT 0,
  lease uuid,
  lines integer NOT NULL DEFAULT 0,
  failure text,
  finished_at timestamptz,
  expires_at timestamptz,
  PRIMARY KEY (org_id, id)
);
SELECT tenantry.protect('report');

CREATE TABLE report_piece (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  export_id uuid NOT NULL,
  number integer NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (org_id, export_id, number)
);
SELECT tenantry.protect('report_piece');
