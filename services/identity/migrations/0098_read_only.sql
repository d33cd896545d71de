-- Why nothing can be added now, as billing last said; null where everything works.
ALTER TABLE entitlement_set ADD COLUMN read_only text
  CHECK (read_only IN ('UNPAID', 'PAUSED', 'CANCELED', 'EXPIRED'));
