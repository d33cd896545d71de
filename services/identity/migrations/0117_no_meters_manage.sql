-- Meters are for staff alone, so the permission to manage them allowed nothing. A key that had no other is revoked: it needs a
-- scope, and one that is revoked gives it to nobody.
ALTER TABLE api_key NO FORCE ROW LEVEL SECURITY;
ALTER TABLE custom_role NO FORCE ROW LEVEL SECURITY;
UPDATE api_key SET revoked_at = coalesce(revoked_at, now()), scopes = ARRAY['ENTITLEMENTS_READ']
  WHERE scopes <@ ARRAY['METERS_MANAGE'];
UPDATE api_key SET scopes = array_remove(scopes, 'METERS_MANAGE') WHERE 'METERS_MANAGE' = ANY (scopes);
UPDATE custom_role SET permissions = array_remove(permissions, 'METERS_MANAGE'), version = version + 1
  WHERE 'METERS_MANAGE' = ANY (permissions);
ALTER TABLE custom_role FORCE ROW LEVEL SECURITY;
ALTER TABLE api_key FORCE ROW LEVEL SECURITY;
