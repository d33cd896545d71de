-- How many refusals of a minute an organization's audit log was told of, so that nobody fills it with what they may not do.
CREATE TABLE audit_refusal (
  org_id uuid PRIMARY KEY DEFAULT nullif(current_setting('app.org_id', true), '')::uuid,
  minute timestamptz NOT NULL,
  told integer NOT NULL
);
SELECT tenantry.protect('audit_refusal', runtime_grants => 'SELECT, INSERT, UPDATE');
SELECT tenantry.unwatch('audit_refusal', 'it counts entries of the log');
