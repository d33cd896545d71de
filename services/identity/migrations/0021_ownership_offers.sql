-- An owner's offer to make a member an owner. It goes when either of the two is no member any more.
CREATE TABLE ownership_offer (
  org_id uuid NOT NULL DEFAULT nullif(current_setting('app.org_id', true), '')::uuid REFERENCES organization (id),
  id uuid NOT NULL DEFAULT uuidv7(),
  offered_by uuid NOT NULL,
  offered_to uuid NOT NULL,
  step_down_to text CHECK (step_down_to IN ('ADMIN', 'TEAM_ADMIN', 'MEMBER', 'VIEWER')),
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (org_id, id),
  FOREIGN KEY (org_id, offered_by) REFERENCES membership (org_id, id) ON DELETE CASCADE,
  FOREIGN KEY (org_id, offered_to) REFERENCES membership (org_id, id) ON DELETE CASCADE,
  CHECK (offered_by <> offered_to)
);
COMMENT ON COLUMN ownership_offer.step_down_to IS 'The role of whoever offered, once it is accepted; null leaves them an owner.';
COMMENT ON COLUMN ownership_offer.status IS 'An open offer is over when expires_at has passed; only the next offer writes that down.';
CREATE UNIQUE INDEX ownership_offer_open ON ownership_offer (org_id) WHERE status = 'OPEN';
CREATE INDEX ownership_offer_by ON ownership_offer (org_id, offered_by);
CREATE INDEX ownership_offer_to ON ownership_offer (org_id, offered_to);
SELECT tenantry.protect('ownership_offer', runtime_grants => 'SELECT, INSERT, UPDATE');

-- Who is no owner any more has nothing to offer, and who has become one needs no offer, however that came about.
CREATE FUNCTION cancel_ownership_offers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ownership_offer SET status = 'CANCELLED'
  WHERE org_id = NEW.org_id AND status = 'OPEN'
    AND ((offered_by = NEW.id AND NEW.role <> 'OWNER') OR (offered_to = NEW.id AND NEW.role = 'OWNER'));
  RETURN NULL;
END $$;
CREATE TRIGGER ownership_offers_cancelled AFTER UPDATE OF role ON membership
  FOR EACH ROW WHEN (OLD.role <> NEW.role) EXECUTE FUNCTION cancel_ownership_offers();
