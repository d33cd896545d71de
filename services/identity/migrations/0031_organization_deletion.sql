ALTER TABLE organization
  ADD COLUMN deletion_scheduled_at timestamptz,
  ADD COLUMN purge_at timestamptz,
  ADD COLUMN deletion_reason text CHECK (length(deletion_reason) <= 1000),
  ADD CONSTRAINT organization_deletion CHECK (
    (status = 'PENDING_DELETION') = (purge_at IS NOT NULL) AND (purge_at IS NULL) = (deletion_scheduled_at IS NULL)
  );
CREATE INDEX organization_purge ON organization (purge_at) WHERE purge_at IS NOT NULL;

-- The worker finds whose time has come; the purge is done in the organization's own scope.
CREATE POLICY sweep ON organization FOR SELECT TO :worker USING (status = 'PENDING_DELETION');
GRANT SELECT (id, status, purge_at) ON organization TO :worker;

-- Nothing but a scheduled deletion ends an organization, and the last owner goes with it only then.
CREATE FUNCTION refuse_unscheduled_deletion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'organization % is not to be deleted', OLD.id USING ERRCODE = 'check_violation', CONSTRAINT = 'unscheduled_deletion';
END $$;
CREATE TRIGGER unscheduled_deletion BEFORE DELETE ON organization
  FOR EACH ROW WHEN (OLD.status <> 'PENDING_DELETION') EXECUTE FUNCTION refuse_unscheduled_deletion();
