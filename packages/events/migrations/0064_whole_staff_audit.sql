-- Of what staff did in no organization all is kept that an audit event says. What was kept before says less: it has no outcome.
ALTER TABLE staff_audit
  ADD COLUMN outcome text CHECK (outcome IN ('SUCCESS', 'FAILURE')),
  ADD COLUMN before jsonb,
  ADD COLUMN after jsonb,
  ADD COLUMN ip text,
  ADD COLUMN user_agent text;
COMMENT ON COLUMN staff_audit.outcome IS 'Null in what was kept before it was; that says nothing of before, after, ip and user_agent either.';
