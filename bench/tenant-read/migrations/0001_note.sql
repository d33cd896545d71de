CREATE TABLE note (
  org_id uuid NOT NULL,
  id uuid NOT NULL DEFAULT uuidv7(),
  number int NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (org_id, id)
);
CREATE UNIQUE INDEX note_number ON note (org_id, number);
SELECT tenantry.protect('note');
