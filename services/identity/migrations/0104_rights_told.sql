-- What people may do is told from here on. Of organizations that are there already it is told once, by whoever follows this.
ALTER TABLE organization NO FORCE ROW LEVEL SECURITY;
ALTER TABLE outbox NO FORCE ROW LEVEL SECURITY;
INSERT INTO outbox (kind, type, schema_version, org_id, subject, data, actor)
  SELECT 'domain', 'identity.rights.requested', 1, id, id, jsonb_build_object('organizationId', id),
    '{"kind": "service", "id": "identity", "userId": null}'
  FROM organization;
ALTER TABLE outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE organization FORCE ROW LEVEL SECURITY;
