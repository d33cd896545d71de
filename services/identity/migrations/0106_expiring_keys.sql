-- That a key is about to expire is told once.
ALTER TABLE api_key ADD COLUMN expiry_told_at timestamptz;
CREATE INDEX api_key_expiring ON api_key (expires_at)
  WHERE expires_at IS NOT NULL AND expiry_told_at IS NULL AND revoked_at IS NULL AND replaced_by IS NULL;
GRANT SELECT (expires_at, expiry_told_at, revoked_at, replaced_by, created_at) ON api_key TO :worker;
