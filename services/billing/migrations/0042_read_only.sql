-- Why nothing can be added now, as it was last published; null where everything works.
ALTER TABLE entitlement_state
  ADD COLUMN read_only text CHECK (read_only IN ('UNPAID', 'PAUSED', 'CANCELED', 'EXPIRED'));
